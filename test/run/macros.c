// Loops as projects with many macros write them.
//
// RUN: %check-same-result %s --expect-rewritten=12

#include "program.h"

#define ACC(S, X) ((S) += (X))
#define MAX(A, B) ((A) > (B) ? (A) : (B))
#define MIN(A, B) ((A) < (B) ? (A) : (B))
#define SQUARE(X) ((X) * (X))
#define AT(P, I) ((P)[(I)])
#define WINDOW 1000000
#define LAST(N) ((N) - 1)
#define IF_POSITIVE(X) if ((X) > 0)
#define COUNT_IF(C, X)                                                         \
  do {                                                                         \
    if (X)                                                                     \
      ++(C);                                                                   \
  } while (0)
#define UNLIKELY(X) __builtin_expect(!!(X), 0)
#define LIMIT 300

static long accumulate(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    ACC(s, a[i]);
  return s;
}

static int largest(const int *a, long n) {
  int m = -1000;
  for (long i = 0; i < n; i++)
    m = MAX(m, a[i]);
  return m;
}

static int smallest(const int *a, long n) {
  int m = 1000;
  for (long i = 0; i < n; i++)
    m = MIN(a[i], m);
  return m;
}

static double energy(const double *x, long n) {
  double e = 0;
  for (long i = 0; i < n; i++)
    e += SQUARE(AT(x, i));
  return e;
}

static long window(const int *a, long n) {
  long s = 0;
  for (int i = 0; i < WINDOW; i++)
    s += i < n ? a[i] : 1;
  return s;
}

static long steps(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < LAST(n); i++)
    s += abs(a[i + 1] - a[i]);
  return s;
}

static long positive(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    IF_POSITIVE(a[i]) {
      s += a[i];
    }
  return s;
}

static long count(const int *a, long n) {
  long c = 0;
  for (long i = 0; i < n; i++)
    COUNT_IF(c, a[i] % 3 == 0);
  return c;
}

static long rare(const int *a, long n) {
  long c = 0;
  for (long i = 0; i < n; i++) {
    if (UNLIKELY(a[i] > LIMIT))
      c += AT(a, i);
  }
  return c;
}

static long clamped(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += MAX(0, MIN(a[i], LIMIT));
  return s;
}

static long first_million(const int *a, long n) {
  long s = 0;
  for (int i = 0; i < MIN(n, 1000000); i++)
    s += a[i];
  return s;
}

static long where(const int *a, long n) {
  long at = -1;
  int best = -1000;
  for (long i = 0; i < n; i++)
    if (MAX(a[i], 0) > best) {
      best = MAX(a[i], 0);
      at = i;
    }
  return at;
}

void test(long n) {
  const int *a = ints(n);
  printf("%ld %d %d ", accumulate(a, n), largest(a, n), smallest(a, n));
  printf("%.6e %ld %ld ", energy(doubles(n), n), window(a, n), steps(a, n));
  printf("%ld %ld %ld ", positive(a, n), count(a, n), rare(a, n));
  printf("%ld %ld ", clamped(a, n), where(a, n));
  printf("%ld\n", first_million(a, n));
}
