// With --tune-threads a loop with a clause is run in pieces, on the team that a
// trial has.
//
// RUN: %parfold --tune-threads --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--tune-threads --cflags="-I %source-dir/runtime" --sizes "0 1 7 1000 100003"

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 7;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

//      CHECK: #ifdef _OPENMP
// CHECK-NEXT: #include <parfold/tune.h>
// CHECK-NEXT: #endif
//      CHECK: long sum(
// CHECK-NEXT:   long s = 7;
// CHECK-NEXT: #ifdef _OPENMP
// CHECK-NEXT:   if (n > 0) {
// CHECK-NEXT:     static struct parfold_tuner tuner;
// CHECK-NEXT:     struct parfold_trial trial = parfold_start(&tuner, n);
// CHECK-NEXT:     while (parfold_next(&trial)) {
// CHECK-NEXT:       long begin = trial.begin, end = trial.end;
// CHECK-NEXT:       #pragma omp parallel for num_threads(trial.threads) reduction(+:s) firstprivate(a, begin, end) {{.$}}
// CHECK-NEXT:           schedule(static)
// CHECK-NEXT:       for (long i = begin; i < end; i++)
// CHECK-NEXT:         s += a[i];
// CHECK-NEXT:     }
// CHECK-NEXT:   } else
// CHECK-NEXT: #endif
// CHECK-NEXT:   for (long i = 0; i < n; i++)
// CHECK-NEXT:     s += a[i];

void test(long n) {
  int *a = ints(n);
  for (int time = 0; time < 3; time++)
    printf("%ld\n", sum(a, n));
  free(a);
}
