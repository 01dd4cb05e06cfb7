// Declared in front of the loop, it is one array for all iterations: what one
// does not clear, another one has counted.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck %s < %t.remarks

void count_low_bits(long *restrict most, const unsigned *restrict a, long n, long width) {
  long count[4];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    for (int k = 1; k < 4; k++)
      count[k] = 0;
    for (long j = 0; j < width; j++)
      count[a[i * width + j] & 3] = 2 * count[a[i * width + j] & 3] + 1;
    most[i] = count[0];
  }
}
