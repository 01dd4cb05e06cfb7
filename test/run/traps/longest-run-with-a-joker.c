// The longest run of positive elements: a count and a maximum. A run may jump
// over one other element, if it is at least three long by then; whether it still
// may depends on the whole run.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static long longest_run(const int *x, long n) {
  long run = 0, longest = 0;
  int joker = 1;
  for (long i = 0; i < n; i++) {
    if (x[i] > 0) {
      run++;
    } else if (joker && run >= 3) {
      joker = 0;
      run--;
    } else {
      run = 0;
      joker = 1;
    }
    if (run > longest)
      longest = run;
  }
  return longest;
}

void test(long n) {
  int *x = ints(n);
  printf("%ld\n", longest_run(x, n));
  for (long i = 0; i < n; i++)
    x[i] = random_at(i) - 5 + random_at(i) / 998 * -2000;
  printf("%ld\n", longest_run(x, n));
}
