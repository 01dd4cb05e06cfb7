// Of bests that are almost equal another key decides: that is no order.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long almost(const int *a, const int *key, long n) {
  int best = -1000, least = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int v = a[i], k = key[i];
    if (v > best || (v >= best - 1 && k < least)) {
      best = v;
      least = k;
    }
  }
  return best + least;
}

/// A second key that is NaN is kept, and beaten by nothing.
double second_nan(const int *a, const double *key, long n) {
  int best = -1000;
  double least = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int v = a[i];
    double k = key[i];
    if (v > best || (v == best && k < least)) {
      best = v;
      least = k;
    }
  }
  return best + least;
}

/// The second key counts whether the first ones tie or not.
long either(const int *a, const int *key, long n) {
  int best = -1000, least = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int v = a[i], k = key[i];
    if (v > best || k < least) {
      best = v;
      least = k;
    }
  }
  return best + least;
}

/// The zeros that tie differ, and the loop keeps the first.
double zeros(const double *a, const int *key, long n) {
  double best = -1000;
  int least = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    double v = a[i];
    int k = key[i];
    if (v > best) {
      best = v;
      least = k;
    } else if (v == best && k < least)
      least = k;
  }
  return best + least;
}

/// The branches do different things.
long different(const int *a, const int *key, long n) {
  int best = -1000, least = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int v = a[i], k = key[i];
    if (v > best) {
      best = v;
      least = k;
    } else if (v == best && k < least)
      least = k - 1;
  }
  return best + least;
}
