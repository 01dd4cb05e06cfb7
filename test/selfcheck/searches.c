// A loop that can be left early is run once more: in the two runs that are
// compared it only notes where it would be left, and what is done on the way out
// is done once.
//
// RUN: %parfold --selfcheck --assume-readable --guard=none --print=source %s -- 2>/dev/null | grep -v TEXT | FileCheck --check-prefix=TEXT %s
// RUN: PARFOLD_SELFCHECK=abort %check-same-result %s --parfold-args="--selfcheck --assume-readable" --expect-rewritten=4 --cflags="-I %source-dir/runtime" --sizes "1 7 1000 100003"

// A rewrite that is wrong is found out: here the iteration that leaves is skipped.
//
// RUN: %parfold --selfcheck --assume-readable --guard=none --print=source %s -- 2>/dev/null | sed 's/i += found;/i += found + 5;/' > %t.c
// RUN: %gcc -O1 -fopenmp -I %source-dir/runtime -I %S %t.c -o %t
// RUN: OMP_NUM_THREADS=3 OMP_WAIT_POLICY=passive %t 1000 2>&1 >/dev/null | FileCheck --check-prefix=WRONG %s
// WRONG: selfcheck: in 'find': the loop is left at 0 by exit 0 in parallel ({{.*}} s), and at 500 by exit 1 as it was ({{.*}} s)

#include "../run/program.h"

static int told;

// TEXT-LABEL: long find(
// TEXT:       for (struct parfold_check check = PARFOLD_CHECK_EXITS; parfold_turn(&check);)
// TEXT-NEXT:    if (parfold_first(&check) && {{.*}}) {
// TEXT-NEXT:      parfold_begin(&check);
// TEXT:           #pragma omp parallel
// TEXT:           i += found;
// TEXT-NEXT:      }
// TEXT-NEXT:      if (a[i] == key) {
// TEXT-NEXT:        parfold_leave(&check, 1, i);
// TEXT-NEXT:        break;
// TEXT-NEXT:      }
// TEXT:         } else if (parfold_second(&check)) {
// TEXT-NEXT:      for (long i = 0; i < n; i++)
// TEXT-NEXT:        if (a[i] == key) {
// TEXT-NEXT:          parfold_leave(&check, 1, i);
// TEXT-NEXT:          break;
// TEXT-NEXT:        }
// TEXT-NEXT:    } else
// TEXT-NEXT:  #endif
// TEXT-NEXT:  for (long i = 0; i < n; i++)
long find(const int *a, long n, int key) {
  for (long i = 0; i < n; i++)
    if (a[i] == key) {
      told++;
      return i;
    }
  return -1;
}

long find_or_go(const int *a, long n, int key) {
  long i;
  for (i = 0; i < n; i++) {
    if (a[i] == key)
      goto found;
    if (a[i] == key + 1)
      break;
  }
  return -1 - i;
found:
  return i;
}

long sum_until(const int *a, long n, int key, long *sum) {
  long s = 0, i;
  for (i = 0; i < n; i++) {
    if (a[i] == key)
      break;
    s += a[i];
  }
  *sum = s;
  return i;
}

long zeros(const int *a, long n) {
  long i = 0;
  while (i < n && a[i] != 0)
    i++;
  return i;
}

void test(long n) {
  int *a = ints(n);
  long sum;
  for (long i = 0; i < n; i++)
    a[i] = i == n / 2 ? 5000 : i == n / 4 * 3 ? 6000 : a[i] + 2000;
  printf("%ld %ld %ld\n", find(a, n, 5000), find(a, n, 6000), find(a, n, -1));
  printf("%ld %ld\n", find_or_go(a, n, 5000), find_or_go(a, n, 5999));
  printf("%ld", sum_until(a, n, 6000, &sum));
  printf(" %ld %ld %d\n", sum, zeros(a, n), told);
  free(a);
}
