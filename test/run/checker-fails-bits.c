// With --same-bits the checker fails where results differ in the last bits only.
// The tool is replaced by one whose results depend on the number of threads.
//
// RUN: %check-same-result %s --parfold="%S/Inputs/fake-parfold rounds" --tolerance=1e-9
// RUN: not %check-same-result %s --parfold="%S/Inputs/fake-parfold rounds" --same-bits 2>&1 | FileCheck %s
// RUN: %check-same-result %s --parfold="%S/Inputs/fake-parfold right" --same-bits --cflags=-DHEXADECIMAL
// RUN: not %check-same-result %s --parfold="%S/Inputs/fake-parfold rounds" --same-bits --cflags=-DHEXADECIMAL 2>&1 | FileCheck %s

// CHECK: way0-{{.*}} with {'OMP_NUM_THREADS': '2'} and way0-{{.*}} with {'OMP_NUM_THREADS': '1'} do not print the same bits

#include "program.h"

#ifdef HEXADECIMAL
#define PRINT "%a"
#else
#define PRINT "%.17g"
#endif

static double sum(const int *a, long n) {
  double s = 1;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  printf(PRINT "\n", sum(ints(n), n));
}
