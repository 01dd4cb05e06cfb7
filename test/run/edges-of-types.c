// Iteration spaces that touch the ends of the counter's type, or are wider
// than its positive half: the number of iterations and the bounds of every
// thread's part must not overflow.
//
// RUN: %check-same-result %s --expect-rewritten=8 --parfold-args="--min-trips=100"

#include "program.h"
#include <limits.h>

static unsigned wide(int step) {
  unsigned s = 0;
  for (int i = INT_MIN; i < INT_MAX - (1 << 20); i += 1 << 20)
    s += (unsigned)i / 7 + (unsigned)step;
  return s;
}

static int wide_best(int shift) {
  int best = 0, where = 1;
  for (int i = INT_MIN; i < INT_MAX - (1 << 20); i += 1 << 20)
    if (((i >> 3) ^ shift) % 1000 > best) {
      best = ((i >> 3) ^ shift) % 1000;
      where = i;
    }
  return where;
}

static int wide_best_down(int shift) {
  int best = 0, where = 1;
  for (int i = INT_MAX; i > INT_MIN + (1 << 20); i -= 1 << 20)
    if (((i >> 3) ^ shift) % 1000 >= best) {
      best = ((i >> 3) ^ shift) % 1000;
      where = i;
    }
  return where;
}

static long last_ints(const int *a) {
  long s = 0;
  for (int i = INT_MAX - 1000; i < INT_MAX; i++)
    s += a[i - (INT_MAX - 1000)] + i % 5;
  return s;
}

static long first_longs(const int *a) {
  long s = 0;
  for (long i = LONG_MIN + 1000; i >= LONG_MIN + 1; i--)
    s += a[i - LONG_MIN - 1] + i % 5;
  return s;
}

static unsigned unsigned_best(unsigned from, unsigned to) {
  unsigned best = 0, where = 0;
  for (unsigned i = from; i < to; i += 100000)
    if (i * 2654435761u >= best) {
      best = i * 2654435761u;
      where = i;
    }
  return where;
}

static int short_best(const int *a) {
  int best = -10000, where = 0;
  for (short i = -32768; i < 32767; i++)
    if (a[i + 32768] > best) {
      best = a[i + 32768];
      where = i;
    }
  return where;
}

static int char_sum(const int *a) {
  int s = 0;
  for (signed char i = -128; i < 127; i++)
    s += a[i + 128];
  return s;
}

void test(long n) {
  const int *a = ints(66000);
  printf("%u %d %d\n", wide((int)n), wide_best((int)n), wide_best_down((int)n));
  printf("%ld %ld\n", last_ints(a), first_longs(a));
  printf("%u %u\n", unsigned_best(0, 4294000000u), unsigned_best((unsigned)n, 3000000000u));
  printf("%d %d\n", short_best(a + n % 100), char_sum(a + n % 100));
}
