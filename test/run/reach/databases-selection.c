// Executes a query in steps, as columnar engines do: a selection vector is
// made, narrowed, and used for the aggregation.
//
// RUN: %check-reach %s

#include "../program.h"

typedef unsigned int rowid;

static rowid select_less(const double *col, rowid rows, double limit, rowid *sel) {
  rowid k = 0;
  /* expert: compaction */
  for (rowid r = 0; r < rows; r++)
    if (col[r] < limit)
      sel[k++] = r;
  return k;
}

/* Of the rows that were selected, those between two bounds. */
static rowid narrow(const int *col, const rowid *in, rowid count, int lo, int hi, rowid *out) {
  rowid k = 0;
  /* expert: compaction */
  for (rowid s = 0; s < count; s++) {
    rowid r = in[s];
    if (col[r] < lo || col[r] >= hi)
      continue;
    out[k] = r;
    ++k;
  }
  return k;
}

static double sum_selected(const double *col, const rowid *sel, rowid count) {
  double sum = 0;
  const rowid *end = sel + count;
  /* expert: sum */
  while (sel < end)
    sum += col[*sel++];
  return sum;
}

static rowid max_row(const int *col, const rowid *sel, rowid count) {
  if (count == 0)
    return ~0u;
  rowid best = sel[0];
  /* expert: argmax */
  for (rowid s = 1; s < count; s++)
    if (col[sel[s]] > col[best])
      best = sel[s];
  return best;
}

/* sum(price * amount) over the selected rows, with an overflow check first */
static long long revenue(const int *price, const int *amount, const rowid *sel, rowid count, int *safe) {
  long long total = 0;
  int ok = 1;
  /* expert: sum, bitwise */
  for (rowid s = 0; s < count; s++) {
    int p = price[sel[s]], a = amount[sel[s]];
    ok &= p < 30000 && p > -30000 && a < 30000;
    total += (long long)p * a;
  }
  *safe = ok;
  return total;
}

/* The selection as a bitmap, for a join; 64 rows a word. */
static void to_bitmap(const double *col, rowid rows, double limit, unsigned long long *map) {
  rowid words = (rows + 63) / 64;
  /* expert: doall */
  for (rowid w = 0; w < words; w++) {
    unsigned long long bits = 0;
    rowid last = rows - w * 64 < 64 ? rows - w * 64 : 64;
    for (rowid b = 0; b < last; b++)
      bits |= (unsigned long long)(col[w * 64 + b] < limit) << b;
    map[w] = bits;
  }
}

void test(long n) {
  rowid rows = (rowid)n, k, m;
  double *weight = doubles(n);
  int *price = ints(n), *amount = more_ints(n), safe;
  rowid *first = calloc((size_t)n + 1, sizeof *first), *second = calloc((size_t)n + 1, sizeof *second);
  unsigned long long *map = calloc((size_t)n / 64 + 1, sizeof *map);
  long long total;

  k = select_less(weight, rows, 77.0, first);
  m = narrow(price, first, k, -100, 450, second);
  printf("%u rows, %u of them\n", k, m);
  printf("weight %.9e\n", sum_selected(weight, second, m));
  printf("dearest %u\n", max_row(price, second, m));
  total = revenue(price, amount, second, m, &safe);
  printf("revenue %lld safe %d\n", total, safe);
  to_bitmap(weight, rows, 77.0, map);
  printf("bitmap %llx\n", map[n / 128]);
  free(weight), free(price), free(amount), free(first), free(second), free(map);
}
