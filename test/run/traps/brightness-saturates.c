// A byte is added to and does not wrap around: it stays at 255 when it would be
// more, and at 0 when it would be less. What is lost at an end is lost for good.
// Besides, it fades a little in every step.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

/// From medium brightness on.
static unsigned char brightness_after(const int *change, long n) {
  unsigned char level = 128;
  for (long i = 0; i < n; i++) {
    int wanted = level + change[i] / 4;
    level = (unsigned char)(wanted < 0 ? 0 : wanted > 255 ? 255 : wanted);
    level = (unsigned char)(level - level / 16);
  }
  return level;
}

void test(long n) {
  const int *changes = ints(n);
  printf("%d\n", brightness_after(changes, n));
  printf("%d\n", brightness_after(changes, n / 2));
  printf("%d\n", brightness_after(more_ints(n), n));
}
