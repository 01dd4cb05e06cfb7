// The first candidate is taken in any case, and that there is one is marked: by a
// flag, by an index below zero, or by a pointer.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

struct best {
  int value;
  long where;
};

struct best by_flag(const int *a, const unsigned char *ok, long n) {
  int found = 0;
  struct best b = {0, -1};
  int best = 0;
  long where = -1;
  // CHECK-LABEL: struct best by_flag
  // CHECK: if (slot[thread].found != 0 && (found == 0 || slot[thread].best > best)){{( [{])?$}}
  for (long i = 0; i < n; i++)
    if (ok[i] && (!found || a[i] > best)) {
      found = 1;
      best = a[i];
      where = i;
    }
  b.value = best;
  b.where = where;
  return b;
}

int by_index(const int *a, const unsigned char *ok, int n, int best) {
  // CHECK-LABEL: int by_index
  // CHECK: if (slot[thread].best_set && (best < 0 || a[slot[thread].best] < a[best])){{( [{])?$}}
  for (int i = 0; i < n; i++)
    if (ok[i] && (best < 0 || a[i] < a[best]))
      best = i;
  return best;
}

/// The last of several.
long by_number(const int *a, const unsigned char *ok, long n) {
  long best = -1;
  // CHECK-LABEL: long by_number
  // CHECK: if (slot[thread].best_set && (best == (long)(-1) || a[slot[thread].best] >= a[best])){{( [{])?$}}
  for (long i = n - 1; i >= 0; i--)
    if (ok[i] && (best == -1 || a[i] >= a[best]))
      best = i;
  return best;
}

struct row {
  int id, version;
};

const struct row *by_pointer(const struct row *table, long n, int id) {
  const struct row *best = NULL;
  // CHECK-LABEL: const struct row *by_pointer
  // CHECK: if (slot[thread].best_set && (best == 0 || slot[thread].best->version > best->version)){{( [{])?$}}
  for (const struct row *r = table; r < table + n; r++) {
    if (r->id != id)
      continue;
    if (!best || r->version > best->version)
      best = r;
  }
  return best;
}

const struct row *by_address(const struct row *table, long n, int id) {
  const struct row *best = 0;
  // CHECK-LABEL: const struct row *by_address
  // CHECK: if (slot[thread].best_set && (best == 0 || slot[thread].best->version < best->version)){{( [{])?$}}
  for (long i = 0; i < n; i++)
    if (table[i].id == id && (best == 0 || table[i].version < best->version))
      best = &table[i];
  return best;
}

void test(long n) {
  int *a = ints(n);
  unsigned char *ok = flags(n);
  struct row *table = calloc((size_t)n + 1, sizeof *table);
  for (long i = 0; i < n; i++)
    table[i] = (struct row){random_at(i) % 4, random_at(3 * i) % 50};
  for (int few = 0; few < 4; few++) {
    struct best b = by_flag(a, ok, n);
    printf("%d %ld %d %ld\n", b.value, b.where, by_index(a, ok, (int)n, -1), by_number(a, ok, n));
    if (n > 0)
      printf("%d\n", by_index(a, ok, (int)n, (int)(n / 2)));
    const struct row *r = by_pointer(table, n, few), *s = by_address(table, n, few);
    printf("%ld %ld\n", r ? (long)(r - table) : -1, s ? (long)(s - table) : -1);
    // Ever fewer qualify: one in the last chunk, and none.
    for (long i = 0; i < n; i++)
      ok[i] = few == 0 ? i == n - 1 : few == 1 ? i == 0 : 0;
  }
}
