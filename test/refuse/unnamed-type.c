// New code declares a copy of the payload, for which its type needs a name.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

int highest(const void *points, long n) {
  struct {
    int x, y;
  } top = {0, 0};
  const __typeof__(top) *p = points;
  int best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the type of 'top' has no name that new code could use [unnamed-type]{{$}}
  for (long i = 0; i < n; i++)
    if (p[i].y > best) {
      best = p[i].y;
      top = p[i];
    }
  return top.x;
}

#ifdef TWIN
int highest_of_named(const void *points, long n) {
  struct point {
    int x, y;
  } top = {0, 0};
  const struct point *p = points;
  int best = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (p[i].y > best) {
      best = p[i].y;
      top = p[i];
    }
  return top.x;
}
#endif
