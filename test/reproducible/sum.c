// With --fp=reproducible the iterations are divided into blocks, whose number
// depends on nothing, so that every build and every team rounds alike.
//
// RUN: %parfold --fp=reproducible --print=source %s -- 2> %t.remarks | grep -v CHECK | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s --parfold-args=--fp=reproducible --same-bits
// Long enough for the threshold:
// RUN: %check-same-result %s --parfold-args=--fp=reproducible --same-bits --sizes "57999 58001 1000003"

#include "../run/program.h"

double sum(const double *a, long n) {
  double s = 0.5;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: 's' is a sum, fixed blocks [sum]
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

//      CHECK: double sum(
// CHECK-NEXT:   double s = 0.5;
// CHECK-NEXT:   // REMARK
// CHECK-NEXT:   /* parfold: reproducible */
// CHECK-NEXT:   if (n > [[TRIPS:[0-9]+]]) {
// CHECK-NEXT:     double slot[256];
// CHECK-NEXT: #ifdef _OPENMP
// CHECK-NEXT:     #pragma omp parallel for firstprivate(a, n) schedule(static)
// CHECK-NEXT: #endif
// CHECK-NEXT:     for (long block = 0; block < 256; block++) {
// CHECK-NEXT:       long share = n / 256, extra = n % 256;
// CHECK-NEXT:       long from = block * share + (block < extra ? block : extra);
// CHECK-NEXT:       long to = from + share + (block < extra);
// CHECK-NEXT:       double s = 0;
// CHECK-NEXT:       for (long i = from; i < to; i++)
// CHECK-NEXT:         s += a[i];
// CHECK-NEXT:       slot[block] = s;
// CHECK-NEXT:     }
// CHECK-NEXT:     for (int block = 0; block < 256; block++)
// CHECK-NEXT:       s += slot[block];
// CHECK-NEXT:   } else

void test(long n) {
  double *a = doubles(n);
  printf("%a\n", sum(a, n));
  free(a);
}
