// A best of type float that is compared as double, and takes what a float holds.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=2

#include "../run/program.h"

float lowest(const float *a, long n) {
  float best = 1e9f;
  // CHECK: if (slot[thread] < best){{$}}
  for (long i = 0; i < n; i++)
    if ((double)a[i] < (double)best)
      best = a[i];
  return best;
}

double lowest_wide(const float *a, const int *b, long n) {
  double best = 1e9;
  // CHECK: if (slot[thread] < best){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < best)
      best = a[i];
    best = b[i] < best ? b[i] : best;
  }
  return best;
}

void test(long n) {
  printf("%a %a\n", lowest(floats(n), n), lowest_wide(floats(n), ints(n), n));
}
