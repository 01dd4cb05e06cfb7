// The sum is an element of the row that is read.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void add(long n, long width, double a[n][width], long k) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long j = 0; j < width; j++)
    a[k][0] += a[k][j];
}
