// The other one leaves something behind.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static int last;
static int is_odd(int x);
static int is_even(int x) { return x == 0 ? 1 : is_odd(x - 1); }
static int is_odd(int x) {
  last = x;
  return x == 0 ? 0 : is_even(x - 1);
}
int get(void) { return last; }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += is_even(a[i] & 15);
  return s;
}
