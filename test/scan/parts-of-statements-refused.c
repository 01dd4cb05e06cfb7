// The position moves in the middle of an expression that is evaluated at times,
// or by a function; or what would have to be kept for it reads an element that
// the position says, which the first pass does not know yet.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

static long moved(long *k) { return (*k)++; }

long sometimes(const int *restrict a, int *restrict out, long n) {
  long k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    out[i] = a[i] > 0 ? (int)k++ : 0;
  return k;
}

long by_function(const int *restrict a, int *restrict out, long n) {
  long k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      out[moved(&k)] = a[i];
  return k;
}

long one_name_for_two(const int *restrict a, const int *restrict b, int *restrict out, long n) {
  long k = 0;
  int t;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    t = a[i] & 3;
    k += t;
    t = b[k];
    out[i] = t;
  }
  return k;
}
