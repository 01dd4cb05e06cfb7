// The header is C99, says nothing at any warning level, and needs no OpenMP.
//
// RUN: for c in %gcc %clang; do for o in '' -fopenmp; do for s in c99 c11 gnu17; do $c -std=$s -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror -Wno-unknown-pragmas $o -I %source-dir/runtime -O2 %s -o %t-$(basename $c) -lm && OMP_NUM_THREADS=5 OMP_WAIT_POLICY=passive OMP_DYNAMIC=false %t-$(basename $c) || exit 1; done; done; done
// RUN: %gcc -fopenmp -I %source-dir/runtime -O2 %s -o %t-teams
// RUN: OMP_WAIT_POLICY=passive OMP_DYNAMIC=false OMP_NUM_THREADS=5 %t-teams show | FileCheck %s
// RUN: OMP_WAIT_POLICY=passive OMP_DYNAMIC=false OMP_NUM_THREADS=5 OMP_THREAD_LIMIT=1 %t-teams show | FileCheck --check-prefix=ALONE %s
// RUN: %gcc -I %source-dir/runtime -O2 %s -o %t-alone && %t-alone show | FileCheck --check-prefix=ALONE %s

#include <parfold/tune.h>
#include <stdio.h>

/// Runs a loop of \p n iterations, each of which takes a while, and counts
/// them. \returns the number of pieces.
static int run(struct parfold_tuner *tuner, long n, int work, int shows) {
  struct parfold_trial trial = parfold_start(tuner, (unsigned long long)n);
  int pieces = 0;
  long next = 0;
  while (parfold_next(&trial)) {
    long begin = (long)trial.begin, end = (long)trial.end, done = 0;
    unsigned x = 0;
    pieces++;
    if (begin != next || end <= begin || end > n || trial.threads < 1)
      return -1;
#ifdef _OPENMP
#pragma omp parallel for num_threads(trial.threads) reduction(+ : done, x)
#endif
    for (long i = begin; i < end; i++) {
      for (int k = 0; k < work; k++)
        x = x * 1664525u + (unsigned)i;
      done++;
    }
    if (shows)
      printf("%ld to %ld on %d%s\n", begin, end, trial.threads, x == 1 ? "." : "");
    if (done != end - begin)
      return -1;
    next = end;
  }
  return next == n ? pieces : -1;
}

int main(int argc, char **argv) {
  static struct parfold_tuner tuner, other;
  int shows = argc > 1 && argv[1][0] == 's';
  // Pieces of 1, 2, 4 and 5 threads: a quarter to start, then one to measure.
  // CHECK:      0 to 250 on 1
  // CHECK-NEXT: 250 to 1250 on 1
  // CHECK-NEXT: 1250 to 1500 on 2
  // CHECK-NEXT: 1500 to 2500 on 2
  // CHECK-NEXT: 2500 to 2750 on 4
  // CHECK-NEXT: 2750 to 3750 on 4
  // CHECK-NEXT: 3750 to 4000 on 5
  // CHECK-NEXT: 4000 to 5000 on 5
  // CHECK-NEXT: 5000 to 400000 on [[BEST:[0-9]]]
  // CHECK-NEXT: 0 to 400000 on [[BEST]]
  // CHECK-NEXT: 0 to 380000 on [[BEST]]
  // ALONE:      0 to 400000 on 1
  // ALONE-NEXT: 0 to 400000 on 1
  // ALONE-NEXT: 0 to 380000 on 1
  int first = run(&tuner, 400000, 100, shows);
  int second = run(&tuner, 400000, 100, shows);
  int third = run(&tuner, 380000, 100, shows);
  if (first < 1 || second != 1 || third != 1)
    return 1;
  // Too short to be measured, or to be divided: all threads, and no memory.
  // CHECK:      0 to 25 on 1
  // CHECK-NEXT: 25 to 125 on 1
  // CHECK-NEXT: 125 to 40000 on 5
  // CHECK-NEXT: 0 to 25 on 1
  // ALONE:      0 to 40000 on 1
  // ALONE-NEXT: 0 to 40000 on 1
  if (run(&other, 40000, 1, shows) < 1 || run(&other, 40000, 1, shows) < 1)
    return 2;
  // CHECK:      0 to 300 on 5
  // ALONE:      0 to 300 on 1
  if (run(&other, 300, 1, shows) != 1 || run(&other, 0, 1, shows) != 0)
    return 3;
  return 0;
}
