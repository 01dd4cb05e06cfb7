// A sum of checked values. The check ends the program where a value is out of
// range, after it has said which: another thread may find another one first,
// and iterations behind it must not have happened.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long checks;

static int in_range(int value) {
  checks++;
  if (value > 1000) {
    printf("value %d at check %ld is out of range\n", value, checks);
    exit(EXIT_SUCCESS);
  }
  return value;
}

static long checked_sum(const int *value, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += in_range(value[i]);
  return sum;
}

void test(long n) {
  int *values = ints(n);
  // The program ends with the largest of its sizes.
  if (n > 100000) {
    values[n / 4] = 1001;
    values[n / 2] = 1002;
    values[n - n / 4] = 1003;
  }
  checks = 0;
  printf("%ld\n", checked_sum(values, n));
}
