// 'deviation' subtracts a baseline, and the sum looks like any other. But the
// baseline is what the function was called with the first time; with threads,
// some element in the middle may be first.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int calibrated, baseline;

static int deviation(int reading) {
  if (!calibrated) {
    calibrated = 1;
    baseline = reading;
  }
  return abs(reading - baseline);
}

static long total_deviation(const int *reading, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += deviation(reading[i]);
  return sum;
}

void test(long n) {
  calibrated = 0;
  printf("%ld\n", total_deviation(ints(n), n));
  // Still the old baseline.
  printf("%ld\n", total_deviation(more_ints(n), n));
}
