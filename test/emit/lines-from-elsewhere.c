// What an #include puts into a function is not this file's to edit, and '#line'
// changes what remarks say, not where the edits go.
//
// RUN: %parfold --guard=none --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c
// RUN: FileCheck --check-prefix=REMARK %s < %t.err
// RUN: diff %s %t.c > %t.diff || test $? = 1
// RUN: not grep '^<' %t.diff

long included(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
#include "Inputs/body.inc"
#include "Inputs/loop.inc"
  return s;
}

//      CHECK:long included(const int *a, long n) {
//  CHECK-NOT:#pragma omp
//      CHECK:  return s;

long generated(const int *a, long n) {
  long s = 0;
#line 100 "sum.y"
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

//     REMARK: sum.y:100:3: remark: loop parallelized: 's' is a sum, reduction clause [sum]
//      CHECK:#line 100 "sum.y"
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++)
