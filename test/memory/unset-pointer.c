// A variable that may have no value, where the loop makes no use of it, is read neither in
// front of the loop nor by a copy of it for every thread (C11 6.3.2.1p2).
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--kinds=+doall --cflags=-Wno-error
// Twin: unset-pointer-refused.c

#include "../run/program.h"

struct layer {
  const int *mask;
};

long masked(const struct layer *s, const int *a, long n) {
  const int *m;
  long sum = 0;
  if (s)
    m = s->mask;
  // CHECK: #pragma omp parallel for reduction(+:sum) firstprivate(s, a, n)
  for (long i = 0; i < n; i++)
    sum += s ? a[i] & m[i] : a[i];
  return sum;
}

long always(const struct layer *s, const int *a, long n) {
  const int *m = s->mask;
  long sum = 0;
  // CHECK: #pragma omp parallel for reduction(+:sum) firstprivate(a, n, m)
  for (long i = 0; i < n; i++)
    sum += a[i] & m[i];
  return sum;
}

void test(long n) {
  int *a = ints(n), *m = ints(n);
  struct layer s = {m};
  printf("%ld ", masked(0, a, n));
  printf("%ld ", masked(&s, a, n));
  printf("%ld\n", always(&s, a, n));
}
