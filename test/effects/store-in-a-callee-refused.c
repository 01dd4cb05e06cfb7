// All of them have this one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static void put(int *to, long i, int x) { to[i] = x; }

long fold(int *restrict to, const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    put(to, i & 7, a[i] / 2);
    s += a[i];
  }
  return s;
}
