// The least is looked for only where the value is not above some limit that the
// loop raises: that says something. (The limits are the last of equal numbers,
// so that they are no running values.)
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

double after_limit(const double *a, const double *b, long n, double *high) {
  double hi = a[0], lo = a[0];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 1; i < n; i++) {
    double v = a[i];
    if (b[i] >= hi)
      hi = b[i];
    else if (v < lo)
      lo = v;
  }
  *high = hi;
  return lo;
}

/// What equals both is taken for the greatest only, and its place with it.
int last_of_both(const int *a, long n, long *where) {
  int hi = a[0], lo = a[0];
  long at = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 1; i < n; i++)
    if (a[i] >= hi) {
      hi = a[i];
    } else if (a[i] <= lo) {
      lo = a[i];
      at = i;
    }
  *where = at;
  return hi - lo;
}

/// Two greatest ones.
double second(const double *a, long n, double *high) {
  double hi = a[0], next = a[0];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 1; i < n; i++)
    if (a[i] >= hi)
      hi = a[i];
    else if (a[i] > next)
      next = a[i];
  *high = hi;
  return next;
}
