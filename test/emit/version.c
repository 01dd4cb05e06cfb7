// The threshold is a real 'if' around both versions of the loop. Without OpenMP
// nothing is left but the loop as it was.
//
// RUN: %parfold --guard=version --min-trips=5000 -q --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c
// RUN: %gcc -E -P %s -o %t.before
// RUN: %gcc -E -P %t.c -o %t.after
// RUN: diff %t.before %t.after

long sum(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

//      CHECK:long sum(const int *a, long n) {
// CHECK-NEXT:  long s = 0;
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  if (n > 5000) {
// CHECK-NEXT:    #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:    for (long i = 0; i < n; i++)
// CHECK-NEXT:      s += a[i];
// CHECK-NEXT:  } else
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++)
// CHECK-NEXT:    s += a[i];
// CHECK-NEXT:  return s;
// CHECK-NEXT:}
