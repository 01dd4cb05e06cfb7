// Adds an array to '*total'. If 'total' points into the array, the loop reads
// its own sum when it comes by. Parallel code needs a guard: '*total' is not one
// of a[0] .. a[n - 1]. Here it decides at run time, either way.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

static void add_to(unsigned *total, const unsigned *a, long n) {
  for (long i = 0; i < n; i++)
    *total += a[i];
}

/// A total among the elements: early, in the middle, last.
static void add_to_own_element(long place, long n) {
  unsigned *a = unsigneds(n);
  if (0 <= place && place < n) {
    add_to(&a[place], a, n);
    printf("%u\n", a[place]);
  }
}

void test(long n) {
  unsigned total = 5;
  add_to(&total, unsigneds(n), n);
  printf("%u\n", total);
  // The element just behind the array is no part of it.
  unsigned *a = unsigneds(n);
  add_to(&a[n], a, n);
  printf("%u\n", a[n]);
  add_to_own_element(1, n);
  add_to_own_element(n / 2, n);
  add_to_own_element(n - 1, n);
}
