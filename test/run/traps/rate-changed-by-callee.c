// The rate is a global variable that the loop only reads, and the sum is a sum.
// But 'review' assigns the rate anew after a large sale, and later iterations
// must see that.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int rate;

/// The better it goes, the less is paid for it, down to one percent.
static void review(int sale) {
  if (sale > 650)
    rate = rate > 1 ? rate - 1 : 7;
}

static long commission(const int *sale, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum += (long)sale[i] * rate;
    review(sale[i]);
  }
  return sum;
}

void test(long n) {
  rate = 7;
  long sum = commission(ints(n), n);
  printf("%ld at last at %d percent\n", sum, rate);
}
