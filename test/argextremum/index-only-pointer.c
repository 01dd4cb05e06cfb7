// The place is a pointer, to an element or to a structure.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

const double *greatest(const double *a, const double *end) {
  const double *best = a;
  // CHECK-LABEL: const double *greatest
  // CHECK: const double *slot[threads];
  // CHECK: if (*slot[thread] > *best){{$}}
  for (const double *p = a; p < end; p++)
    if (*p > *best)
      best = p;
  return best;
}

struct item {
  int id;
  float weight;
};

const struct item *lightest(const struct item *x, long n) {
  const struct item *best = x + n;
  // CHECK-LABEL: const struct item *lightest
  // CHECK: if (slot[thread].best_set && slot[thread].best->weight <= best->weight){{( [{])?$}}
  for (long i = 0; i < n; i++) {
    const struct item *here = &x[i];
    if (here->weight <= best->weight)
      best = here;
  }
  return best;
}

/// Where in the array, and what its neighbour weighs.
long heaviest(const struct item *x, long n, float *other) {
  long at = 0;
  float next = -1;
  // CHECK-LABEL: long heaviest
  // CHECK: if (x[slot[thread].at].weight > x[at].weight){{( [{])?$}}
  for (long i = 1; i < n; i++) {
    float before = x[i - 1].weight;
    if (x[at].weight < x[i].weight) {
      at = i;
      next = before;
    }
  }
  *other = next;
  return at;
}

void test(long n) {
  double *a = doubles(n);
  struct item *x = calloc((size_t)n + 1, sizeof *x);
  for (long i = 0; i <= n; i++)
    x[i] = (struct item){(int)i, random_at(i) / 100};
  float other;
  long at = heaviest(x, n, &other);
  printf("%ld %d %ld %a\n", (long)(greatest(a, a + n) - a), lightest(x, n)->id, at, other);
}
