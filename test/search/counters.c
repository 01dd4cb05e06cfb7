// Counters of all types, and variables that count along.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s
// RUN: %check-same-result %s --parfold-args=--min-trips=4096 --may-stay

#include "marked.h"

int narrow(const int *a) {
  /* parfold: extent a 251 */
  // CHECK: long long trips = 250 + 1;{{$}}
  for (unsigned char i = 0; i <= 250; i++)
    if (a[i] == 7)
      return i;
  return -1;
}

long shortest(const int *a, short n) {
  /* parfold: extent a 32767 */
  for (short i = 0; i < n; ++i)
    if (a[i] > 0)
      return i;
  return -n;
}

// From a negative number on.
int around_zero(const int *a, int n) {
  /* parfold: extent a 200000 */
  for (int i = -n; i < n; i++)
    if (i >= 0 && a[i] == 7)
      return i;
  return -1;
}

unsigned long wide(const int *a, unsigned long from, unsigned long n) {
  /* parfold: extent a n */
  unsigned long i;
  for (i = from; i != n; ++i)
    if (a[i] != 0)
      break;
  return i;
}

// CHECK-LABEL: long along
long along(const int *a, long n, unsigned char *third) {
  /* parfold: extent a n */
  long i, odd = 1, down = n;
  unsigned char small = 250;
  // CHECK: odd += (long long)found * 2;{{$}}
  // CHECK: down -= found;{{$}}
  for (i = 0; i < n; i++) {
    if (a[i] != 0)
      break;
    odd += 2;
    small++;
    --down;
  }
  *third = small;
  return odd * 3 + down;
}

void test(long n) {
  int *large = marked(200000, 30000, 32766, 7);
  printf("%d %ld\n", narrow(large), shortest(large, 32767));
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(200000, mark_at(n, k), mark_at(n, k + 1), 7);
    unsigned char small;
    long sum = along(a, n, &small);
    printf("%d %ld %d %lu %ld %d\n", narrow(a), shortest(a, (short)(n % 30000)), around_zero(a, (int)n),
           wide(a, (unsigned long)n / 2, (unsigned long)n), sum, small);
    free(a);
  }
  free(large);
}
