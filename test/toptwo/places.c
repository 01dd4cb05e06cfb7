// The two have places, which move with them; of equal values those count that come
// first.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2

#include "../run/program.h"

long greatest(const int *a, long n, int start) {
  int first = start, second = start;
  long at_first = -1, at_second = -2;
  // CHECK-LABEL: long greatest
  // CHECK: if (slot[thread].first > first) {
  // CHECK-NEXT: second = first;
  // CHECK-NEXT: at_second = at_first;
  // CHECK-NEXT: first = slot[thread].first;
  // CHECK-NEXT: at_first = slot[thread].at_first;
  // CHECK-NEXT: } else if (slot[thread].first > second) {
  // CHECK-NEXT: second = slot[thread].first;
  // CHECK-NEXT: at_second = slot[thread].at_first;
  // CHECK-NEXT: }
  // CHECK-NEXT: if (slot[thread].second > second) {
  // CHECK-NEXT: second = slot[thread].second;
  // CHECK-NEXT: at_second = slot[thread].at_second;
  // CHECK-NEXT: }
  for (long i = 0; i < n; i++) {
    if (a[i] > first) {
      second = first;
      at_second = at_first;
      first = a[i];
      at_first = i;
    } else if (a[i] > second) {
      second = a[i];
      at_second = i;
    }
  }
  printf(" %d %d", first, second);
  return at_first * 1000000 + at_second;
}

/// The place of the best only.
long nearest(const double *a, double x, long n, double *next) {
  double best = 1e300, second = 1e300;
  long at = -1;
  // CHECK-LABEL: long nearest
  // CHECK: if (slot[thread].best < best) {
  // CHECK-NEXT: second = best;
  // CHECK-NEXT: best = slot[thread].best;
  // CHECK-NEXT: at = slot[thread].at;
  for (long i = 0; i < n; i++) {
    double d = a[i] < x ? x - a[i] : a[i] - x;
    if (d < best) {
      second = best;
      best = d;
      at = i;
    } else if (d < second)
      second = d;
  }
  *next = second;
  return at;
}

void test(long n) {
  int *a = ints(n);
  for (int range = 1000; range > 0; range /= 6) {
    for (long i = 0; i < n; i++)
      a[i] %= range;
    double next;
    for (int start = -1000; start < 1000; start += 500)
      printf(" %ld", greatest(a, n, start));
    long at = nearest(doubles(n), range / 10.0, n, &next);
    printf(" %ld %a\n", at, next);
  }
}
