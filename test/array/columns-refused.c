// Every column adds the one before.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

void column_sums(double *sum, const double *a, long rows, int columns) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < rows; i++)
    // CHECK: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
    for (int j = 1; j < columns; j++)
      sum[j] += a[i * columns + j] + sum[j - 1];
}
