// Where the comparison fails for NaN, the best is lost, twice in an iteration; and what
// is compared with the best and something more is no candidate.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

double forgets(const double *a, const double *b, long n) {
  double m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    m = m > a[i] ? m : a[i];
    m = m > b[i] ? m : b[i];
  }
  return m;
}

double forgets_second(const double *a, const double *b, long n) {
  double m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > m)
      m = a[i];
    if (!(b[i] <= m))
      m = b[i];
  }
  return m;
}

int second(const int *a, long n) {
  int best = 0, next = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      next = best;
      best = a[i];
    } else if (a[i] >= next) {
      next = a[i];
    }
  return next;
}

int by_margin(const int *a, long n) {
  int m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > m + 10)
      m = a[i];
  return m;
}
