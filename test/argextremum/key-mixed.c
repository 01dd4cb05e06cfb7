// The best of elements of another type, where what is compared is what is kept.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4 --cflags=-Wno-sign-compare

#include "../run/program.h"

float largest_char(const signed char *a, long n) {
  float m = -1000;
  // CHECK: if (slot[thread] > m)
  for (long i = 0; i < n; i++)
    if (a[i] > m)
      m = a[i];
  return m;
}

long double largest_int(const int *a, long n) {
  long double m = -1000;
  for (long i = 0; i < n; i++)
    m = a[i] > m ? a[i] : m;
  return m;
}

// Both are 'unsigned long long' where they are compared, and as good as that.
unsigned long largest_long(const long long *a, long n) {
  unsigned long m = 0;
  // CHECK: reduction(max:m)
  for (long i = 0; i < n; i++)
    if (a[i] > m)
      m = a[i];
  return m;
}

unsigned largest_unsigned(const int *a, long n) {
  unsigned m = 0;
  // CHECK: reduction(max:m)
  for (long i = 0; i < n; i++)
    m = a[i] > m ? a[i] : m;
  return m;
}

void test(long n) {
  long long *a = calloc((size_t)n + 1, sizeof *a);
  for (long i = 0; i < n; i++)
    a[i] = (random_at(i) - (i < n / 2 ? 0 : 300)) * 1000003LL;
  printf("%a %La", largest_char(schars(n), n), largest_int(ints(n), n));
  printf(" %lu %u %lu\n", largest_long(a, n), largest_unsigned(ints(n), n), largest_long(a, n / 2));
}
