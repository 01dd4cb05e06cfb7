// A list of readings, some with a unit and most without. 'unit' is assigned and
// used like a temporary; where a reading has none, it is the one of the last
// reading that had.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct reading {
  int value;
  unsigned char unit; // 0: as before
};

static long total_in_millimetres(const struct reading *r, long n) {
  static const int factor[4] = {1, 10, 25, 305};
  long total = 0;
  int unit = 1;
  for (long i = 0; i < n; i++) {
    if (r[i].unit != 0)
      unit = factor[r[i].unit];
    else if (r[i].value < 0)
      unit = 1 + unit / 2;
    total += (long)r[i].value * unit;
  }
  return total;
}

void test(long n) {
  struct reading *r = calloc((size_t)n + 1, sizeof *r);
  for (long i = 0; i < n; i++)
    r[i] = (struct reading){random_at(i) - 100,
                            random_at(i + 9) < 20 ? (unsigned char)(1 + i % 3) : 0};
  printf("%ld\n", total_in_millimetres(r, n));
}
