// '?:' makes its arms one type, of an int and an unsigned that of the unsigned
// one (C11 6.5.15p5), which -5 is not: behind the loop, the counter that is wider
// than both has one of them in its own type.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=10

#include "../run/program.h"

static int a[1024];

static long down(unsigned high, int low, long *s) {
  long i, sum = 0;
  // CHECK: i = (long)high > (long)low ? {{(\(long\))?}}low : (long)high;
  for (i = high; i > low; i--)
    sum += a[i & 1023];
  *s += sum;
  return i;
}

static long down_to_it(unsigned high, int low, long *s) {
  long i, sum = 0;
  // CHECK: i = (long)high >= (long)low ? (long)low - 1 : (long)high;
  for (i = high; i >= low; i--)
    sum += a[i & 1023];
  *s += sum;
  return i;
}

static long up(unsigned high, int low, long *s) {
  long i, sum = 0;
  // CHECK: i = (long)high > (long)low ? {{(\(long\))?}}high : (long)low;
  for (i = low; i < high; i++)
    sum += a[i & 1023];
  *s += sum;
  return i;
}

static long up_to_it(unsigned high, int low, long *s) {
  long i, sum = 0;
  // CHECK: i = (long)high >= (long)low ? (long)high + 1 : (long)low;
  for (i = low; i <= high; i++)
    sum += a[i & 1023];
  *s += sum;
  return i;
}

static long in_steps(unsigned high, int low, long *s) {
  long i, sum = 0;
  // CHECK: i = (long)high > (long)low ? {{.*}} * 7 : (long)low;
  for (i = low; i < high; i += 7)
    sum += a[i & 1023];
  *s += sum;
  return i;
}

static long down_in_steps(unsigned high, int low, long *s) {
  long i, sum = 0;
  // CHECK: i = (long)high >= (long)low ? {{.*}} * 7 : (long)high;
  for (i = high; i >= low; i -= 7)
    sum += a[i & 1023];
  *s += sum;
  return i;
}

// Unsigned ends, and a counter that goes on below 0, where their type comes round
// (C11 6.2.5p9).
static long below_0(unsigned high, unsigned low, long *s) {
  long i, sum = 0;
  // CHECK: i = high >= low ? (long)low - 1 : high;
  for (i = high; i >= low; i--)
    sum += a[i & 1023];
  *s += sum;
  return i;
}

static long below_0_in_steps(unsigned high, long *s) {
  long i, sum = 0;
  // CHECK: i = {{.*\(long\).*}} / 3 + 1) * 3;
  for (i = high; i >= 0; i -= 3)
    sum += a[i & 1023];
  *s += sum;
  return i;
}

// Of one type.
static long alike(int high, int low, long *s) {
  long i, sum = 0;
  // CHECK: i = high > low ? low : high;
  for (i = high; i > low; i--)
    sum += a[i & 1023];
  *s += sum;
  return i;
}

static long alike_unsigned(unsigned high, unsigned low, long *s) {
  long i, sum = 0;
  // CHECK: i = high > low ? low : high;
  for (i = high; i > low; i--)
    sum += a[i & 1023];
  *s += sum;
  return i;
}

void test(long n) {
  for (int i = 0; i < 1024; i++)
    a[i] = random_at(i);
  // Below the other end, and above it.
  for (int low = -5; low < 10; low += 6) {
    unsigned high = (unsigned)n;
    long s = 0;
    printf("%ld ", down(high, low, &s));
    printf("%ld ", down_to_it(high, low, &s));
    printf("%ld ", up(high, low, &s));
    printf("%ld ", up_to_it(high, low, &s));
    printf("%ld ", in_steps(high, low, &s));
    printf("%ld ", down_in_steps(high, low, &s));
    printf("%ld ", below_0(high, low < 0 ? 0 : (unsigned)low, &s));
    printf("%ld ", below_0_in_steps(high, &s));
    printf("%ld ", alike((int)high, low, &s));
    printf("%ld ", alike_unsigned(high, (unsigned)low & 15, &s));
    printf("%ld\n", s);
  }
}
