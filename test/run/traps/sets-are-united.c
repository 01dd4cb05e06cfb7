// Counts the pairs whose elements belong to the same set already. If they do
// not, their sets are united: which pair is the one that comes too late depends
// on their order, and the walks to the roots on all that has been united.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int root_of(const int *parent, int x) {
  return parent[x] == x ? x : root_of(parent, parent[x]);
}

static long weight_of_redundant(int *parent, const int *x, const int *y, long n) {
  long weight = 0;
  for (long i = 0; i < n; i++) {
    int from = root_of(parent, x[i]), to = root_of(parent, y[i]);
    if (from == to)
      weight += i % 1013;
    else
      parent[from > to ? from : to] = from < to ? from : to;
  }
  return weight;
}

void test(long n) {
  int parent[1000];
  int *x = calloc((size_t)n + 1, sizeof *x), *y = calloc((size_t)n + 1, sizeof *y);
  for (int k = 0; k < 1000; k++)
    parent[k] = k;
  for (long i = 0; i < n; i++) {
    x[i] = random_at(i);
    y[i] = random_at(i + 99991);
  }
  printf("%ld\n", weight_of_redundant(parent, x, y, n));
}
