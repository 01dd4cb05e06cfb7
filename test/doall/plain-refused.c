// Without --kinds=+doall such loops are left alone: most of them wait for memory.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void halve(double *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [kind-disabled]{{$}}
  for (long i = 0; i < n; i++)
    a[i] = a[i] / 2;
}
