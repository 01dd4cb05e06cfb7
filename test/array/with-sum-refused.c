// A sum that chooses the element is looked at while it grows.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long measure(int *h, const unsigned char *b, long n) {
  long sum = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    sum += b[i];
    h[sum & 255]++;
  }
  return sum;
}
