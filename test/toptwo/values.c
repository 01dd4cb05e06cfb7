// The two greatest values, or the two least, of all or of all different ones.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %parfold --guard=none --print=source %s -- 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

#include <math.h>

struct two {
  double first, second;
};

struct two greatest(const int *a, long n, int first, int second) {
  // REMARK: remark: loop parallelized: 'first' (with 'second') is a pair of best values, thread-local array [top-two]{{$}}
  // CHECK-LABEL: struct two greatest
  // CHECK: if (n > 0 && second <= first) {
  // CHECK: int first = -2147483648;
  // CHECK: int second = -2147483648;
  // CHECK: if (slot[thread].first > first) {
  // CHECK-NEXT: second = first;
  // CHECK-NEXT: first = slot[thread].first;
  // CHECK-NEXT: } else if (slot[thread].first > second) {
  // CHECK-NEXT: second = slot[thread].first;
  // CHECK-NEXT: }
  // CHECK-NEXT: if (slot[thread].second > second) {
  // CHECK-NEXT: second = slot[thread].second;
  // CHECK-NEXT: }
  for (long i = 0; i < n; i++)
    if (a[i] > first) {
      second = first;
      first = a[i];
    } else if (a[i] > second)
      second = a[i];
  return (struct two){first, second};
}

struct two least(const double *a, const unsigned char *ok, long n, double first, double second) {
  // CHECK-LABEL: struct two least
  // CHECK: if (n > 0 && first <= second) {
  // CHECK: double first = __builtin_inf();
  // CHECK: if (slot[thread].first < first) {
  for (long i = 0; i < n; i++) {
    if (!ok[i])
      continue;
    double x = a[i];
    if (first > x) {
      second = first;
      first = x;
    } else if (x < second) {
      second = x;
    }
  }
  return (struct two){first, second};
}

/// Of different values.
struct two different(const int *a, long n, int first, int second) {
  // CHECK-LABEL: struct two different
  // CHECK: } else if (slot[thread].first < first && slot[thread].first > second) {
  for (long i = 0; i < n; i++) {
    if (a[i] > first) {
      second = first;
      first = a[i];
    } else if (a[i] > second && a[i] != first) {
      second = a[i];
    }
  }
  return (struct two){first, second};
}

struct two different_floats(const float *a, long n, float first, float second) {
  // CHECK-LABEL: struct two different_floats
  // CHECK: } else if (slot[thread].first > first && slot[thread].first < second) {
  for (long i = 0; i < n; i++)
    if (a[i] < first) {
      second = first;
      first = a[i];
    } else if (a[i] > first && a[i] < second)
      second = a[i];
  return (struct two){first, second};
}

struct two of_unsigned(const unsigned *a, long n, long *sum) {
  unsigned first = 0, second = 0;
  long s = 0;
  // CHECK-LABEL: struct two of_unsigned
  // CHECK: unsigned int first = (1 - 1);
  for (long i = 0; i < n; i++) {
    s += i;
    if (a[i] > first)
      second = first, first = a[i];
    else if (a[i] > second)
      second = a[i];
  }
  *sum = s;
  return (struct two){first, second};
}

static void print(struct two t) { printf(" %a %a", t.first, t.second); }

void test(long n) {
  int *a = ints(n);
  double *d = doubles(n);
  float *f = floats(n);
  unsigned char *ok = flags(n);
  long sum;
  for (int way = 0; way < 5; way++) {
    // The start loses, is in between, and wins; it is upside down, and NaN.
    for (int start = -1000; start <= 2000; start += 600) {
      print(greatest(a, n, start, start));
      print(greatest(a, n, start + 1, start - 1000));
      print(least(d, ok, n, -start, 1000 - start));
      print(different(a, n, start, start - 1));
      print(different_floats(f, n, -start, -start));
    }
    print(greatest(a, n, -5, 5));
    print(least(d, ok, n, NAN, 100));
    print(least(d, ok, n, 100, NAN));
    print(of_unsigned(unsigneds(n), n, &sum));
    printf(" %ld\n", sum);
    // Ascending, descending, few different ones, all equal; zeros of both signs.
    for (long i = 0; i <= n; i++) {
      a[i] = way == 0 ? (int)i : way == 1 ? (int)(n - i) : way == 2 ? random_at(i) % 3 : 9;
      f[i] = (float)a[i];
      d[i] = i % 7 == 0 ? NAN : way == 2 ? (i % 2 ? 0.0 : -0.0) : a[i];
    }
  }
}
