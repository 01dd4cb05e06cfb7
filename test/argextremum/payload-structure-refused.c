// The structure has no name that a slot could be declared with.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int find(const int *a, long n) {
  int best = -1000;
  struct {
    int x, y;
  } at = {-1, -1};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unnamed-type]{{$}}
  for (int i = 0; i < n; i++)
    if (a[i] > best) {
      __typeof__(at) here = {i, a[i]};
      best = a[i];
      at = here;
    }
  return at.x + at.y;
}
