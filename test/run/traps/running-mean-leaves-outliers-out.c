// Sum and count of elements that are not too far off. Far off from what? From
// the mean of those accepted so far, that is from the sum and the count.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct mean {
  long sum, count;
};

static struct mean robust_mean(const int *x, long n) {
  struct mean m = {0, 0};
  long sum = 0, count = 0;
  for (long i = 0; i < n; i++) {
    if (count > 0 && labs(x[i] - sum / count) > 300)
      continue;
    sum += x[i];
    count++;
  }
  m.sum = sum;
  m.count = count;
  return m;
}

void test(long n) {
  struct mean m = robust_mean(ints(n), n);
  printf("%ld of %ld\n", m.sum, m.count);
  m = robust_mean(more_ints(n), n);
  printf("%ld of %ld\n", m.sum, m.count);
}
