// A copy of the whole structure has the sum so far in it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct account {
  long sum;
  int count;
};

long enter(const int *a, long n) {
  struct account own = {5, 0};
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    own.sum += a[i];
    struct account copy = own;
    s += copy.sum;
  }
  return s;
}
