// All rows are added up in the first one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void sum_rows(long n, long width, double a[n][width]) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 1; i < n; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [kind-disabled]{{$}}
    for (long j = 0; j < width; j++)
      a[0][j] += a[i][j];
}
