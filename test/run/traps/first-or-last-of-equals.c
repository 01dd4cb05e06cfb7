// The place of the largest element. An element of an even place must be larger
// than the best, one of an odd place need only be as large: with parts that are
// compared at the end, neither '>' nor '>=' is right for all.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long preferred_best(const unsigned char *x, long n) {
  int best = -1;
  long place = -1;
  for (long i = 0; i < n; i++)
    if (i % 2 == 0 ? x[i] > best : x[i] >= best) {
      best = x[i];
      place = i - (place + 1) / 2;
    }
  return place;
}

void test(long n) {
  unsigned char *x = bytes(n);
  printf("%ld\n", preferred_best(x, n));
  // Nearly all are equal.
  for (long i = 0; i < n; i++)
    x[i] = (unsigned char)(x[i] > 3 ? 7 : 6);
  printf("%ld\n", preferred_best(x, n));
  printf("%ld\n", preferred_best(x, n / 2));
}
