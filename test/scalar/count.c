// Iterations are counted, up or down.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %check-same-result %s --expect-rewritten=5
// REMARK-COUNT-5: remark: loop parallelized: {{.*}} is a count{{.*}} [count]{{$}}

#include "../run/program.h"

long matches(const int *a, long n) {
  long count = 5;
  // CHECK: #pragma omp parallel for reduction(+:count) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 300)
      count++;
  return count;
}

unsigned char rarely(const int *a, long n) {
  unsigned char count = 0;
  // CHECK: #pragma omp parallel for reduction(+:count) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    count = a[i] % 2 ? count + 1 : count;
  return count;
}

int balance(const int *a, long n) {
  int count = 0;
  // CHECK: #pragma omp parallel for reduction(+:count) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      count -= 1;
    else if (a[i] > 100)
      count += 1;
    if (a[i] == 50)
      continue;
    count = 1 + count;
  }
  return count;
}

struct tally {
  int even, odd;
};

void tally(const int *restrict a, long n, struct tally *restrict t) {
  // CHECK: #pragma omp parallel for reduction(+:t_odd, t_even) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] % 2)
      t->odd++;
    else
      t->even++;
}

long pairs(const int *a, long n) {
  long count = 0;
  // CHECK: #pragma omp parallel for reduction(+:count) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    for (long j = i; j < n && j < i + 8; j++)
      if (a[i] < a[j])
        count++;
  return count;
}

void test(long n) {
  const int *a = ints(n);
  struct tally t = {1, 2};
  tally(a, n, &t);
  printf("%ld %d %d %d %d %ld\n", matches(a, n), rarely(a, n), balance(a, n), t.even, t.odd, pairs(a, n));
}
