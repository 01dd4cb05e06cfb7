// Adds what the cells point to. All cells are int, so is the total, and one of
// the pointers leads to the total itself: when the loop gets there it doubles
// what it has. No comparison of address ranges tells, as the cells lie anywhere.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static unsigned total;

static void add_cells(unsigned *const *cell, long n) {
  for (long i = 0; i < n; i++)
    total += *cell[i];
}

static unsigned **cells(long n) {
  unsigned **cell = calloc((size_t)n + 1, sizeof *cell);
  unsigned *value = unsigneds(n);
  for (long i = 0; i < n; i++)
    cell[i] = &value[(i * 7) % n];
  return cell;
}

void test(long n) {
  unsigned **cell = cells(n);
  total = 1;
  add_cells(cell, n);
  printf("%u\n", total);
  if (n > 0)
    cell[n / 2] = &total;
  add_cells(cell, n);
  printf("%u\n", total);
}
