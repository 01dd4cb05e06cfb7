// A directive in the loop would stand there twice once the loop is copied, and
// mean something else the second time.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#define SCALE 2

long redefined(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a preprocessor directive stands in the loop, and a copy of the loop would repeat it [directive-inside]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i] * SCALE;
#undef SCALE
#define SCALE 3
  }
  return s;
}

#ifdef TWIN
long outside(const int *a, long n) {
  long s = 0;
#undef SCALE
#define SCALE 4
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * SCALE;
  return s;
}
#endif
