// Translates names into numbers, one element in an iteration. A name that has no
// number yet gets the next one: numbers are handed out in the order of the
// iterations, and every name must get but one.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static long number_names(const int *name, int *number_of, int *number, long n) {
  long names = 0;
  for (long i = 0; i < n; i++) {
    if (number_of[name[i]] == 0)
      number_of[name[i]] = (int)++names;
    number[i] = number_of[name[i]];
  }
  return names;
}

void test(long n) {
  int *names = calloc((size_t)n + 1, sizeof *names);
  for (long i = 0; i < n; i++)
    names[i] = random_at(i);
  int *number = calloc((size_t)n + 1, sizeof *number);
  long count = number_names(names, calloc(1000, sizeof(int)), number, n);
  printf("%ld %llx\n", count, digest_ints(number, n));
}
