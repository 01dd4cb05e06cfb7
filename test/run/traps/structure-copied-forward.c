// Replaces bad samples by the one before, and counts them. The structures are
// copied as a whole; the copy is what the next bad sample is replaced by, with
// its age one higher.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

struct sample {
  int value, age;
  unsigned char valid;
};

static long hold_last(struct sample *s, long n) {
  long held = 0;
  for (long i = 1; i < n; i++)
    if (!s[i].valid) {
      s[i] = s[i - 1];
      s[i].age++;
      held++;
    }
  return held;
}

void test(long n) {
  struct sample *s = calloc((size_t)n + 1, sizeof *s);
  for (long i = 0; i < n; i++)
    s[i] = (struct sample){random_at(i), 0, random_at(i) < 5 || i == 0};
  long held = hold_last(s, n);
  unsigned long long h = 0;
  for (long i = 0; i < n; i++)
    h = digest_word(h, (unsigned long long)s[i].value * 1000u + (unsigned)s[i].age);
  printf("%ld %llx\n", held, h);
}
