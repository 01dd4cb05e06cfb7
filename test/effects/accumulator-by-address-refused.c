// A pointer that was set before the loop leads all threads to one variable.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static void add(long *sum, int x) { *sum += x; }

long fold(const int *a, long n) {
  long s = 0;
  long *p = &s;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [hidden-update]{{$}}
  for (long i = 0; i < n; i++)
    add(p, a[i]);
  return s;
}
