// So do those that the file's own function writes.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

static void split(int x, int *high, int *low) {
  *high = x >> 4;
  *low = x & 15;
}

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int high, low;
    split(a[i], &high, &low);
    s += high ^ low;
  }
  return s;
}

void test(long n) {
  printf("%ld\n", fold(ints(n), n));
}
