// Several extrema with their places in one loop, of several kinds: rows and
// columns, structures that are copied, guards, conditions in conditions.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4

#include "../run/program.h"

struct cell {
  int value;
  long row, column;
};

struct item {
  int weight;
  const char *name;
};

/// The greatest and the least of a table, and how many were looked at.
long corners(const int *a, const unsigned char *ok, long rows, struct cell *high, struct cell *low) {
  struct cell best = {-1000, -1, -1}, least = {1000, -1, -1};
  long seen = 0;
  // CHECK-LABEL: long corners
  // CHECK: if (slot[thread].best_value > best_value) {{{$}}
  // CHECK: if (slot[thread].least_value_set && slot[thread].least_value <= least_value) {{{$}}
  for (long i = 0; i < rows; i++) {
    if (!ok[i])
      continue;
    for (long j = 0; j < 5; j++) {
      int v = a[i * 5 + j];
      seen++;
      if (v % 3 != 0) {
        if (v > best.value) {
          best.value = v;
          best.row = i;
          best.column = j;
        }
        if (v <= least.value && j != 2) {
          least.column = j;
          least.row = i;
          least.value = v;
        }
      }
    }
  }
  *high = best;
  *low = least;
  return seen;
}

/// Copies of the lightest and of the last of the heaviest.
struct item lightest(const struct item *items, const unsigned char *ok, long n, struct item *heaviest) {
  struct item least = {1000, "none"}, most = {-1, "none"};
  // CHECK-LABEL: struct item lightest
  // CHECK: if (slot[thread].least.weight < least.weight){{( [{])?$}}
  // CHECK-NEXT: least = slot[thread].least;
  // CHECK: if (slot[thread].most_set && slot[thread].most.weight >= most.weight){{( [{])?$}}
  for (long i = 0; i < n; i++)
    if (ok[i]) {
      if (items[i].weight < least.weight)
        least = items[i];
      if (items[i].weight >= most.weight)
        most = items[i];
    }
  *heaviest = most;
  return least;
}

/// The same candidates in two orders; the second keeps an index only.
long both_ends(const int *a, const unsigned char *ok, long n, long *last) {
  int m = -1000;
  long first = -1, least = -1;
  // CHECK-LABEL: long both_ends
  // CHECK: if (slot[thread].m > m) {{{$}}
  // CHECK: if (slot[thread].least_set && (least < 0 || a[slot[thread].least] <= a[least])){{( [{])?$}}
  for (long i = 0; i < n; i++) {
    if (ok[i] && a[i] > m) {
      m = a[i];
      first = i;
    }
    if (ok[i])
      if (least < 0 || a[i] <= a[least])
        least = i;
  }
  *last = least;
  return first * 1000 + m;
}

/// Places of the greatest distance and of the greatest sum, from one structure.
long two_scores(const struct cell *c, long n) {
  long far = 0, heavy = 0, distance = -1, sum = -100000;
  // CHECK-LABEL: long two_scores
  // CHECK: if (slot[thread].distance > distance) {{{$}}
  // CHECK: if (slot[thread].sum > sum || (slot[thread].sum == sum && slot[thread].heavy > heavy)) {{{$}}
  for (long i = 0; i < n; i++) {
    long d = c[i].row < c[i].column ? c[i].column - c[i].row : c[i].row - c[i].column;
    long s = c[i].row + c[i].column + c[i].value;
    if (d > distance) {
      distance = d;
      far = i;
    }
    if (s > sum || (s == sum && i > heavy)) {
      sum = s;
      heavy = i;
    }
  }
  return far * 100000 + heavy + distance + sum;
}

void test(long n) {
  int *a = ints(n);
  unsigned char *ok = flags(n);
  struct item *items = calloc((size_t)n + 1, sizeof *items), heavy;
  struct cell *cells = calloc((size_t)n + 1, sizeof *cells), high, low;
  static const char *const names[] = {"a", "b", "c", "d", "e", "f", "g"};
  for (long i = 0; i < n; i++) {
    a[i] %= 40;
    items[i] = (struct item){random_at(5 * i) % 90, names[random_at(i) % 7]};
    cells[i] = (struct cell){a[i], random_at(i) % 30, random_at(2 * i) % 30};
  }
  long last, seen = corners(a, ok, n / 5, &high, &low);
  struct item light = lightest(items, ok, n, &heavy);
  long first = both_ends(a, ok, n, &last);
  printf("%ld %d %ld %ld %d %ld %ld", seen, high.value, high.row, high.column, low.value, low.row, low.column);
  printf(" %d %s %d %s %ld %ld %ld\n", light.weight, light.name, heavy.weight, heavy.name, first, last, two_scores(cells, n));
}
