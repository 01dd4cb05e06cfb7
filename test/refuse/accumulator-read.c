// What an iteration adds depends on the sum so far, which no thread but the
// first knows.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long saturating(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 's' is read by the loop outside its own updates [accumulator-read]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:7: note: here{{$}}
  for (long i = 0; i < n; i++)
    if (s < 1000)
      s += a[i];
  return s;
}

long sum_of_sums(const int *a, long n) {
  long s = 0, t = 0, u = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 's' is read by the loop outside its own updates [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    t += s;
    u += t;
  }
  return u;
}

static void move(long *k, int by) { *k += by; }

long as_subscript(const int *a, const int *b, long n) {
  long k = 0, s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'k' is read by the loop outside its own updates [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    s += b[k];
    move(&k, a[i]);
  }
  return s;
}

#ifdef TWIN
long independent(const int *a, const int *b, long n) {
  long k = 0, s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    s += b[i];
    k += a[i];
  }
  return s + k;
}
#endif
