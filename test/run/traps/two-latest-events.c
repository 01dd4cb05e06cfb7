// Counts the samples that are no event. Two variables take part in it and are
// assigned only: the latest event, and the one before it. The second gets what
// the first was set to, in some earlier iteration.
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

struct events {
  int latest, before;
  long quiet;
};

static struct events last_two(const int *x, long n, int threshold) {
  long quiet = 0;
  int latest = 0, before = 0;
  for (long i = 0; i < n; i++)
    if (x[i] > threshold) {
      before = latest;
      latest = x[i];
    } else {
      quiet++;
    }
  return (struct events){latest, before, quiet};
}

void test(long n) {
  for (int threshold = 0; threshold < 1000; threshold += 233) {
    struct events e = last_two(ints(n), n, threshold);
    printf("%d %d, %ld quiet\n", e.latest, e.before, e.quiet);
  }
}
