// What is compared in front of the loop is computed in the types that the loop computes it
// in: an 'int' that the source widens before it multiplies is widened in the check, too
// (C11 6.3.1.8), under a division or a shift, and behind a sign. What the source computes
// in an 'int', or has as wide as it takes, is written as it is.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --sizes "0 1 2 1000 100003"

#include "../run/program.h"

long divided(int *a, const int *b, int n, int m, long k) {
  long s = 0;
  // CHECK: (size_t)(a + k + (((long)n * (long)m) / 65536)) <= (size_t)b || (size_t)(b + k) <= (size_t)(a + (((long)n * (long)m) / 65536))
  for (long i = 0; i < k; i++) {
    a[(long)n * m / 65536 + i] = b[i] + 1;
    s += b[i];
  }
  return s;
}

long divided_of_longs(int *a, const int *b, long n, long m, long k) {
  long s = 0;
  // CHECK: (size_t)(a + k + ((n * m) / 65536)) <= (size_t)b || (size_t)(b + k) <= (size_t)(a + ((n * m) / 65536))
  for (long i = 0; i < k; i++) {
    a[n * m / 65536 + i] = b[i] + 1;
    s += b[i];
  }
  return s;
}

long divided_as_int(int *a, const int *b, int n, int m, long k) {
  long s = 0;
  // CHECK: (size_t)(a + k + ((n * m) / 65536)) <= (size_t)b || (size_t)(b + k) <= (size_t)(a + ((n * m) / 65536))
  for (long i = 0; i < k; i++) {
    a[n * m / 65536 + i] = b[i] + 1;
    s += b[i];
  }
  return s;
}

long shifted(int *a, const int *b, unsigned n, unsigned m, long k) {
  long s = 0;
  // CHECK: (size_t)(a + k + (((unsigned long)n * (unsigned long)m) >> 14)) <= (size_t)b || (size_t)(b + k) <= (size_t)(a + (((unsigned long)n * (unsigned long)m) >> 14))
  for (long i = 0; i < k; i++) {
    a[((size_t)n * m >> 14) + i] = b[i] + 1;
    s += b[i];
  }
  return s;
}

// (A 'short' is an 'int' as an operand.)
long shifted_as_int(int *a, const int *b, short n, long k) {
  long s = 0;
  // CHECK: (size_t)(a + k + (n >> 3)) <= (size_t)b || (size_t)(b + k) <= (size_t)(a + (n >> 3))
  for (long i = 0; i < k; i++) {
    a[(n >> 3) + i] = b[i] + 1;
    s += b[i];
  }
  return s;
}

long by_a_constant(int *a, const int *b, int n, long k) {
  long s = 0;
  // CHECK: (size_t)(a + k + ((2 * (long)n) / 65536)) <= (size_t)b || (size_t)(b + k) <= (size_t)(a + ((2 * (long)n) / 65536))
  for (long i = 0; i < k; i++) {
    a[2L * n / 65536 + i] = b[i] + 1;
    s += b[i];
  }
  return s;
}

// '-n' of an 'unsigned' is a large number.
long behind_a_sign(int *a, const int *b, unsigned n, long k) {
  long s = 0;
  // CHECK: (size_t)a + ((long long)k - n) * sizeof *a <= (size_t)b || (size_t)(b + k) <= (size_t)a + (-(long long)n) * sizeof *a
  for (long i = 0; i < k; i++)
    if (b[i] >= 0) {
      a[i - n] = b[i] + 1;
      s += b[i];
    }
  return s;
}

long behind_a_sign_of_a_long(int *a, const int *b, long n, long k) {
  long s = 0;
  // CHECK: (size_t)a + (k - n) * sizeof *a <= (size_t)b || (size_t)(b + k) <= (size_t)a + (-n) * sizeof *a
  for (long i = 0; i < k; i++)
    if (b[i] >= 0) {
      a[i - n] = b[i] + 1;
      s += b[i];
    }
  return s;
}

static int *x;
static long length;

static void print(long s) {
  unsigned all = 0;
  for (long i = 0; i < length; i++) {
    all = all * 31 + (unsigned)x[i];
    x[i] = (int)(i % 1000);
  }
  printf("%ld %u\n", s, all);
}

void test(long n) {
  length = 3 * n + 600000;
  x = calloc((size_t)length, sizeof *x);
  // Each reads from n / 4 elements before the place that it writes to.
  long before = n / 4;
  print(0);
  print(divided(x, x + 152587 - before, 100000, 100000, n));
  print(divided_of_longs(x, x + 152587 - before, 100000, 100000, n));
  print(divided_as_int(x + 100000, x + 100015 - before, 1000, 1000, n));
  print(shifted(x, x + 524304 - before, 65537, 131073, n));
  print(shifted_as_int(x + 100000, x + 100100 - before, 800, n));
  print(by_a_constant(x, x + 61035 - before, 2000000000, n));
  print(behind_a_sign(x + 2 * n, x + n - before, (unsigned)n, n));
  print(behind_a_sign_of_a_long(x + 2 * n, x + n - before, n, n));
  free(x);
}
