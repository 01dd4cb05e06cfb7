// Of equal bests another key decides, in one condition or in two branches.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=7

#include "../run/program.h"

struct best {
  int value, key;
  long where;
};

/// The smallest key, of all that have the greatest value.
struct best in_one(const int *a, const int *key, long n, struct best start) {
  int best = start.value, least = start.key;
  long where = start.where;
  // CHECK-LABEL: struct best in_one
  // CHECK: firstprivate(a, key, n, best, least)
  // CHECK: if (slot[thread].best > best || (slot[thread].best == best && slot[thread].least < least)) {{{$}}
  for (long i = 0; i < n; i++) {
    int v = a[i], k = key[i];
    if (v > best || (v == best && k < least)) {
      best = v;
      least = k;
      where = i;
    }
  }
  return (struct best){best, least, where};
}

/// Likewise, in two branches that do the same.
struct best in_two(const double *a, const int *key, long n, struct best start) {
  double best = start.value;
  int greatest = start.key;
  long where = start.where;
  // CHECK-LABEL: struct best in_two
  // CHECK: if (slot[thread].best < best || (slot[thread].best == best && slot[thread].greatest > greatest)) {{{$}}
  for (long i = 0; i < n; i++) {
    double v = a[i];
    int k = key[i];
    if (v < best) {
      best = v;
      greatest = k;
      where = i;
    } else if (v == best && k > greatest) {
      best = v;
      greatest = k;
      where = i;
    }
  }
  return (struct best){(int)best, greatest, where};
}

/// Where the best value stays what it is, it need not be set.
struct best left_alone(const int *a, const int *key, long n, struct best start) {
  int best = start.value, least = start.key;
  // CHECK-LABEL: struct best left_alone
  // CHECK: if (slot[thread].best > best || (slot[thread].best == best && slot[thread].least < least)) {{{$}}
  for (long i = 0; i < n; i++) {
    int v = a[i], k = key[i];
    if (v > best) {
      best = v;
      least = k;
    } else if (v == best && k < least)
      least = k;
  }
  return (struct best){best, least, 0};
}

/// The last of those that tie in all three.
long three(const int *a, const int *b, const unsigned char *c, int n) {
  int x = -700, y = -700, at = -1;
  unsigned char z = 255;
  // CHECK-LABEL: long three
  // CHECK: x_set = 1, x = p;
  // CHECK: if (slot[thread].x_set && (slot[thread].x > x || (slot[thread].x == x && (slot[thread].y > y || (slot[thread].y == y && slot[thread].z <= z))))) {{{$}}
  for (int i = 0; i < n; i++) {
    int p = a[i] / 64, q = b[i] / 64;
    unsigned char r = c[i] / 64;
    if (p < x)
      continue;
    if (p > x || q > y || (q == y && r <= z)) {
      x = p;
      y = q;
      z = r;
      at = i;
    }
  }
  return at * 1000L + x + y + z;
}

/// By the place itself: the last one, though the comparison is strict.
long by_place(const int *a, long n) {
  int best = -1000;
  long at = -1;
  // CHECK-LABEL: long by_place
  // CHECK: if (slot[thread].best > best || (slot[thread].best == best && slot[thread].at < at)) {{{$}}
  for (long i = n - 1; i >= 0; i--)
    if (a[i] > best || (a[i] == best && i < at)) {
      best = a[i];
      at = i;
    }
  return at;
}

/// Only the index is kept, and there are guards that know no state.
long by_index(const int *a, const int *b, const unsigned char *ok, long n) {
  long at = 0;
  // CHECK-LABEL: long by_index
  // CHECK: if (a[slot[thread]] > a[at] || (a[slot[thread]] == a[at] && b[slot[thread]] < b[at])){{$}}
  for (long i = 1; i < n; i++) {
    int x = a[at], y = b[at], bi = b[i];
    if (ok[i] && a[i] >= x && (a[i] != x || bi < y))
      at = i;
  }
  return at;
}

/// And in rows.
int in_rows(const int *a, int rows, int columns, int *column) {
  int best = -1000, r = -1, c = -1;
  // CHECK-LABEL: int in_rows
  // CHECK: if (slot[thread].best > best || (slot[thread].best == best && slot[thread].c < c)) {{{$}}
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < columns; j++) {
      int v = a[i * columns + j] / 100;
      if (v > best || (v == best && j < c))
        best = v, r = i, c = j;
    }
  *column = c;
  return r;
}

static void print(struct best b) { printf("%d %d %ld, ", b.value, b.key, b.where); }

void test(long n) {
  int *a = ints(n), *key = more_ints(n), column = -1;
  double *d = calloc((size_t)n + 1, sizeof *d);
  for (long range = 1000; range > 0; range /= 7) {
    for (long i = 0; i < n; i++) {
      a[i] %= range;
      key[i] %= range / 10 + 2;
      d[i] = a[i] ? a[i] : i % 2 ? 0.0 : -0.0;
    }
    // The start loses, ties, and beats everything.
    for (int from = -1000; from <= 1000; from += 1000) {
      print(in_one(a, key, n, (struct best){from, 0, -1}));
      print(in_two(d, key, n, (struct best){-from, 0, -1}));
      print(left_alone(a, key, n, (struct best){from, 0, -1}));
    }
    printf("%ld %ld %ld", three(a, key, bytes(n), (int)n), by_place(a, n), by_index(a, key, flags(n), n));
    int row = in_rows(a, (int)n / 6, 6, &column);
    printf(" %d %d\n", row, column);
  }
}
