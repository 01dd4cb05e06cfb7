// A sum, and a jump to the end of the function where something is wrong, as C
// programs do it. The sum that is returned then is the one up to the bad
// element, in the order of the array.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

enum status { GOOD, TOO_LARGE, TOO_SMALL };

static enum status sum_checked(const int *x, long n, long *result) {
  enum status status = GOOD;
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum += x[i];
    if (x[i] > 697 + sum % 2) {
      status = TOO_LARGE;
      goto done;
    }
    if (sum < -400) {
      status = TOO_SMALL;
      goto done;
    }
  }
  sum *= 2;
done:
  *result = sum;
  return status;
}

void test(long n) {
  long sum = 0;
  int status = sum_checked(ints(n), n, &sum);
  printf("%d %ld\n", status, sum);
  status = sum_checked(more_ints(n), n, &sum);
  printf("%d %ld\n", status, sum);
}
