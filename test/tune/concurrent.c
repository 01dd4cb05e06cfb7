// Threads that the program has started run the same tuned loop at the same time,
// in a parallel region and outside of one.
//
// RUN: %parfold --tune-threads --min-trips=1 --print=source %s -- -I %source-dir/runtime > %t.c 2>/dev/null && grep -q parfold_start %t.c
// RUN: for c in %gcc %clang; do $c -O2 -fopenmp -I %source-dir/runtime %t.c -o %t -lpthread && OMP_WAIT_POLICY=passive OMP_NUM_THREADS=2 %t || exit 1; done

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static long sum(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += a[i] % 7 + a[i] % 11;
  return s;
}

static int a[1000003];
static long wanted;

static void *check(void *result) {
  for (int time = 0; time < 4; time++)
    if (sum(a, 1000003) != wanted)
      *(int *)result = 1;
  return NULL;
}

int main(void) {
  pthread_t threads[3];
  int wrong[3] = {0}, inside = 0;
  for (int i = 0; i < 1000003; i++) {
    a[i] = i;
    wanted += i % 7 + i % 11;
  }
  for (int k = 0; k < 3; k++)
    pthread_create(&threads[k], NULL, check, &wrong[k]);
  for (int k = 0; k < 3; k++)
    pthread_join(threads[k], NULL);
#ifdef _OPENMP
#pragma omp parallel num_threads(3) reduction(| : inside)
#endif
  check(&inside);
  return wrong[0] | wrong[1] | wrong[2] | inside;
}
