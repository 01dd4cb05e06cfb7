// Sums up records into another one through a pointer. A spreadsheet keeps its
// totals among its rows: then the sum is one of the records, and is read when
// its turn comes. Parallel code needs a guard: '*sum' is none of r[0] .. r[n - 1].
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

struct row {
  unsigned amount;
  int kind;
};

static void add_rows(struct row *sum, const struct row *r, long n) {
  for (long i = 0; i < n; i++)
    sum->amount += 3 * r[i].amount + 1;
}

static struct row *rows(long n) {
  struct row *r = calloc((size_t)n + 1, sizeof *r);
  const unsigned *amounts = unsigneds(n);
  for (long i = 0; i <= n; i++)
    r[i] = (struct row){amounts[i], (int)i};
  return r;
}

void test(long n) {
  struct row *r = rows(n);
  struct row apart = {7, -1};
  add_rows(&apart, r, n);
  printf("%u %d\n", apart.amount, apart.kind);
  // Behind the last one: still apart.
  add_rows(&r[n], r, n);
  printf("%u\n", r[n].amount);
  // A subtotal in the middle, which is then a row like any other.
  add_rows(&r[n / 2], r, n);
  printf("%u\n", r[n / 2].amount);
}
