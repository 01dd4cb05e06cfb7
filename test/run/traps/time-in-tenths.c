// Integrates over time in steps of a tenth. The counter is a double, and a tenth
// is none: the steps' errors add up, the last step is made or not, and each time
// is the sum of all steps so far and not i * 0.1.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static double distance(const double *speed, double seconds, long *steps) {
  double way = 0;
  long count = 0;
  for (double t = 0; t < seconds; t += 0.1) {
    way += speed[count % 64] * 0.1 + (t > count * 0.1) - (t < count * 0.1);
    count++;
  }
  *steps = count;
  return way;
}

void test(long n) {
  long steps = 0;
  double way = distance(doubles(64), (double)n / 10, &steps);
  printf("%.17g in %ld steps\n", way, steps);
  way = distance(doubles(64), 0.3, &steps);
  printf("%.17g in %ld steps\n", way, steps);
}
