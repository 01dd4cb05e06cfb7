// --kinds=-sum leaves sums alone, also those in a loop with something else.
// Loops that only store are left alone unless --kinds asks for them.
//
// RUN: %parfold --kinds=-sum --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --kinds=-sum --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop is of kind 'sum', which --kinds leaves out [kind-disabled]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long sum_and_product(const int *a, long n) {
  long s = 0, p = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop is of kind 'sum', which --kinds leaves out [kind-disabled]{{$}}
  for (long i = 0; i < n; i++) {
    p *= a[i];
    s += a[i];
  }
  return s + p;
}

void only_stores(int *to, const int *from, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop is of kind 'doall', which --kinds leaves out [kind-disabled]{{$}}
  for (long i = 0; i < n; i++)
    to[i] = from[i] + 1;
}

#ifdef TWIN
long product(const int *a, long n) {
  long p = 1;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [product]{{$}}
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}

void around_a_product(long *to, const int *from, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 0; i < n; i++) {
    long p = 1;
    for (long j = 0; j < n; j++)
      p *= from[i * n + j];
    to[i] = p;
  }
}
#endif
