// Adds up its arguments, each with its place as weight. va_arg has no index: it
// takes the next argument and moves on, so that the argument an iteration gets
// depends on those before it.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <stdarg.h>

static long weighted_total(int count, ...) {
  va_list arguments;
  long sum = 0;
  va_start(arguments, count);
  for (int i = 1; i <= count; i++)
    sum += (long)i * va_arg(arguments, int);
  va_end(arguments);
  return sum;
}

void test(long n) {
  const int *x = ints(n + 12);
  const int *y = x + n;
  printf("%ld\n", weighted_total(3, x[0], x[1], x[2]));
  printf("%ld\n", weighted_total(12, y[0], y[1], y[2], y[3], y[4], y[5], y[6], y[7], y[8], y[9],
                                 y[10], y[11]));
  printf("%ld\n", weighted_total(0));
}
