// Typedefs and qualifiers do not hide a type.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

typedef long count;
typedef const int item;

count sum(item *a, const count n) {
  count s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
  for (count i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  printf("%ld\n", sum(ints(n), n));
}
