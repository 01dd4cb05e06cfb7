// Integers without a payload have a clause of OpenMP's, whatever their type and
// however the comparison is spelled.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=6

#include "../run/program.h"

#define MAX(A, B) ((A) > (B) ? (A) : (B))
#define min(a, b) ((a) < (b) ? (a) : (b))

int highest(const int *a, long n) {
  int best = a[0];
  // CHECK: #pragma omp parallel for reduction(max:best) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    best = best > a[i] ? best : a[i];
  return best;
}

signed char highest_char(const signed char *a, long n, signed char best) {
  // CHECK: #pragma omp parallel for reduction(max:best) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (best <= a[i])
      best = a[i];
  return best;
}

unsigned long highest_unsigned(const unsigned *a, long n) {
  unsigned long max = 0;
  // CHECK: #pragma omp parallel for reduction(max:max) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    max = MAX(a[i] * 3ul, max);
  return max;
}

short lowest_short(const short *a, long n) {
  short best = 32767;
  // CHECK: #pragma omp parallel for reduction(min:best) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] % 2 && !(a[i] >= best))
      best = a[i];
  return best;
}

long lowest(const long *a, long n, long from) {
  long best = from;
  // CHECK: #pragma omp parallel for reduction(min:best) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    best = min(best, a[i]);
  return best;
}

_Bool any(const _Bool *a, long n) {
  _Bool best = 0;
  // CHECK: #pragma omp parallel for reduction(max:best) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best)
      best = a[i];
  return best;
}

void test(long n) {
  printf("%d %d %lu", highest(ints(n), n), highest_char(schars(n), n, -7), highest_unsigned(unsigneds(n), n));
  printf(" %d %ld %ld\n", lowest_short(shorts(n), n), lowest(longs(n), n, 5), lowest(longs(n), n, -800000000));
  _Bool *b = calloc(n + 1, sizeof *b);
  printf("%d", any(b, n));
  if (n > 0)
    b[n - 1] = 1;
  printf(" %d\n", any(b, n));
}
