// A bound of 64 bits may be any number, if the loop is left before it comes there: SIZE_MAX
// for 'without end'. So many elements behind an address is an address in front of it, so the
// check asks whether the number has come round, too. A loop that comes to its bound has read
// as many elements, and a narrower number does not come round.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --sizes "0 1 2 1000 3000"
// Twin: overlap-without-end-refused.c

#include "../run/program.h"

long until_negative(long *x, const long *b, long n, size_t limit) {
  long s = 0;
  // CHECK: if (n > 0 &&{{$}}
  // CHECK-NEXT: (unsigned long long)limit < 1ULL << 40 &&{{$}}
  // CHECK-NEXT: (size_t)b + limit * sizeof *b <= (size_t)x
  for (long i = 0; i < n; i++) {
    long t = 0;
    for (size_t j = 0; j < limit; j++) {
      if (b[j] < 0)
        break;
      t += b[j] & 7;
    }
    x[i] = t;
    s += t;
  }
  return s;
}

long while_positive(long *x, const long *b, long n, size_t limit) {
  long s = 0;
  // CHECK: if (n > 0 &&{{$}}
  // CHECK-NEXT: (unsigned long long)limit < 1ULL << 40 &&{{$}}
  // CHECK-NEXT: (size_t)b + limit * sizeof *b <= (size_t)x
  for (long i = 0; i < n; i++) {
    long t = 0;
    for (size_t j = 0; j < limit && b[j] >= 0; j++)
      t += b[j] & 7;
    x[i] = t;
    s += t;
  }
  return s;
}

// -1 for 'without end'.
long of_an_int(long *x, const long *b, long n, int limit) {
  long s = 0;
  // CHECK: if (n > 0 &&{{$}}
  // CHECK-NEXT: limit >= 0 &&{{$}}
  // CHECK-NEXT: (size_t)b + limit * sizeof *b <= (size_t)x
  for (long i = 0; i < n; i++) {
    long t = 0;
    for (size_t j = 0; j < (size_t)limit; j++) {
      if (b[j] < 0)
        break;
      t += b[j] & 7;
    }
    x[i] = t;
    s += t;
  }
  return s;
}

long all(long *x, const long *b, long n, size_t limit) {
  long s = 0;
  // CHECK: if (n > 0 && ((size_t)(x + n) <= (size_t)b || (size_t)b + limit * sizeof *b <= (size_t)x)) {{{$}}
  for (long i = 0; i < n; i++) {
    long t = 0;
    for (size_t j = 0; j < limit; j++)
      t += b[j] & 7;
    x[i] = t;
    s += t;
  }
  return s;
}

long but_one(long *x, const long *b, long n, size_t limit) {
  long s = 0;
  // CHECK: if (n > 0 && ((size_t)(x + n) <= (size_t)b || (size_t)b + (limit - 1) * sizeof *b <= (size_t)x)) {{{$}}
  for (long i = 0; i < n; i++) {
    long t = 0;
    for (size_t j = 0; j < limit - 1; j++)
      t += b[j] & 7;
    x[i] = t;
    s += t;
  }
  return s;
}

long narrow(long *x, const long *b, long n, unsigned limit) {
  long s = 0;
  // CHECK: if (n > 0 && ((size_t)(x + n) <= (size_t)b || (size_t)b + limit * sizeof *b <= (size_t)x)) {{{$}}
  for (long i = 0; i < n; i++) {
    long t = 0;
    for (unsigned j = 0; j < limit; j++) {
      if (b[j] < 0)
        break;
      t += b[j] & 7;
    }
    x[i] = t;
    s += t;
  }
  return s;
}

static long *numbers(long n) {
  long *x = calloc((size_t)n + 10, sizeof *x);
  for (long i = 0; i < n; i++)
    x[i] = i % 1000;
  x[n + 5] = -1; // ends the inner loops
  return x;
}

static void print(long s, const long *x, long n) {
  unsigned long all = 0;
  for (long i = 0; i < n; i++)
    all = all * 31 + (unsigned long)x[i];
  printf("%ld %lu\n", s, all);
}

void test(long n) {
  const size_t limits[] = {(size_t)-1, 3, 0};
  long *x;
  for (int k = 0; k < 3; k++) {
    x = numbers(n);
    print(until_negative(x, x, n, limits[k]), x, n);
    x = numbers(n);
    print(while_positive(x, x, n, limits[k]), x, n);
    x = numbers(n);
    print(narrow(x, x, n, (unsigned)limits[k]), x, n);
    x = numbers(n);
    print(all(x, x, n, limits[k] % 7), x, n);
    x = numbers(n);
    print(but_one(x, x, n, limits[k] % 7 + 1), x, n);
    x = numbers(n);
    print(of_an_int(x, x, n, (int)limits[k]), x, n);
  }
}
