// The least is looked for only where the value is not above some limit that the
// loop raises: that says something.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int after_limit(const int *a, const int *b, long n, int *high) {
  int hi = a[0], lo = a[0];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 1; i < n; i++) {
    int v = a[i];
    if (b[i] > hi)
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
int second(const int *a, long n, int *high) {
  int hi = a[0], next = a[0];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 1; i < n; i++)
    if (a[i] > hi)
      hi = a[i];
    else if (a[i] > next)
      next = a[i];
  *high = hi;
  return next;
}
