// A floating-point term makes the addition happen in double, and what is cut
// off in every iteration adds up.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int fold(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * 0.5;
  return s;
}
