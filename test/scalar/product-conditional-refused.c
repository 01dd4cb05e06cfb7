// Whether a factor counts depends on the product so far.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

unsigned product(const unsigned *a, long n) {
  unsigned p = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (p % 8 != 3)
      p *= a[i];
  return p;
}
