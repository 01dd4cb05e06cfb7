// With '--guard=clause' the threshold is an 'if' clause, and with
// '--guard=none' there is none: only the directive stands above the loop.
//
// RUN: %parfold --guard=clause --min-trips=5000 -q --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace --check-prefixes=CHECK,CLAUSE %s < %t.c
// RUN: %gcc -E -P %s -o %t.before
// RUN: %gcc -E -P %t.c -o %t.after
// RUN: diff %t.before %t.after
// RUN: %parfold --guard=none -q --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace --check-prefixes=CHECK,NONE %s < %t.c
// RUN: %gcc -E -P %t.c -o %t.after
// RUN: diff %t.before %t.after

long sum(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

//       CHECK:  long s = 0;
//  CHECK-NEXT:#ifdef _OPENMP
// CLAUSE-NEXT:  #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static) if(n > 5000)
//   NONE-NEXT:  #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
//  CHECK-NEXT:#endif
//  CHECK-NEXT:  for (long i = 0; i < n; i++)
//  CHECK-NEXT:    s += a[i];
//  CHECK-NEXT:  return s;
