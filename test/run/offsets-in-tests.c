// 'i + 2 < n' is no iteration for an n below 2, whatever the types are: taking
// the 2 off an n of 0 must not come round to a large number.
//
// RUN: %check-same-result %s

#include "program.h"

static long from_short(const int *a, long n, unsigned short i, int k) {
  long s = 0;
  for (; i + 1 < n; i++)
    s += a[i] + k;
  return s;
}

static long from_byte(const int *a, int n, unsigned char i, int k) {
  long s = 0;
  while (i + 2 < n) {
    s += a[i] + k;
    i += 2;
  }
  return s;
}

static long from_signed_short(const int *a, unsigned n, short i, int k) {
  long s = 0;
  for (; i + 3u < n; i++)
    s += a[i] + k;
  return s;
}

static long from_unsigned(const int *a, long n, unsigned i, int k) {
  long s = 0;
  for (; i + 3 <= n; i++)
    s += a[i] + k;
  return s;
}

static long from_int(const int *a, long n, int i, int k) {
  long s = 0;
  for (; i + 4 < n; i++)
    s += a[i] + k;
  return s;
}

static long from_size(const int *a, size_t n, size_t i, int k) {
  long s = 0;
  for (; i + 5 < n; i++)
    s += a[i] + k;
  return s;
}

static long by_a_variable(const int *a, int n, unsigned i, int k) {
  long s = 0;
  for (; i + (unsigned)k < (unsigned)n; i++)
    s += a[i];
  return s;
}

static long by_a_variable_unsigned(const int *a, unsigned n, unsigned i,
                                   int k) {
  unsigned by = (unsigned)k;
  long s = 0;
  for (; i + by < n; i++)
    s += a[i];
  return s;
}

static long by_a_variable_mixed(const int *a, int n, int i, int k) {
  long s = 0;
  for (; i + k < n; i++)
    s += a[i];
  return s;
}

static long by_a_variable_narrow(const int *a, int n, unsigned char i, int k) {
  long s = 0;
  for (; i + k < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  const int *a = ints(n + 8);
  long m = n < 200 ? n : 200;
  printf("%ld %ld ", from_short(a, n < 60000 ? n : 60000, 0, 2),
         from_byte(a, (int)m, 0, 2));
  printf("%ld ", from_signed_short(a, (unsigned)(n < 30000 ? n : 30000), 0, 2));
  printf("%ld ", from_unsigned(a, n, 0, 2));
  printf("%ld %ld ", from_int(a, n, 0, 2), from_size(a, (size_t)n, 0, 2));
  for (int k = 0; k < 4; k++) {
    printf("%ld ", by_a_variable(a, (int)n, 0, k));
    printf("%ld ", by_a_variable_unsigned(a, (unsigned)n, 0, k));
    printf("%ld ", by_a_variable_mixed(a, (int)n, 0, k));
    printf("%ld ", by_a_variable_narrow(a, (int)m, 0, k));
  }
  printf("\n");
}
