// Bits of narrow types: C combines them as int, and the result fits again.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

unsigned char parity(const unsigned char *a, long n, unsigned char s) {
  // CHECK: #pragma omp parallel for reduction(^:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s ^= a[i];
  return s;
}

unsigned char common(const unsigned char *a, long n) {
  unsigned char s = 255;
  // CHECK: #pragma omp parallel for reduction(&:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s &= a[i] | 0x48;
  return s;
}

unsigned short seen(const unsigned *a, long n) {
  unsigned short s = 0;
  // CHECK: #pragma omp parallel for reduction(|:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] % 3 == 0)
      s |= a[i] & 0x15555;
  return s;
}

signed char common_signed(const signed char *a, long n) {
  signed char s = -1;
  // CHECK: #pragma omp parallel for reduction(&:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s = (a[i] | -64) & s;
  return s;
}

short parity_signed(const short *a, long n) {
  short s = 0;
  // CHECK: #pragma omp parallel for reduction(^:s) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s = s ^ a[i];
  return s;
}

void test(long n) {
  printf("%d %d %d", parity(bytes(n), n, 0x5a), common(bytes(n), n), seen(unsigneds(n), n));
  printf(" %d %d\n", common_signed(schars(n), n), parity_signed(shorts(n), n));
}
