// Code that shares a line with a loop gets a line of its own, since directives
// need theirs; comments stay with the loop they follow. Everything else of the
// line stands as it did.
//
// RUN: %parfold --guard=none -q --print=source %s -- 2> %t.err > %t.c
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c
// RUN: %gcc -E -P %s -o %t.before
// RUN: %gcc -E -P %t.c -o %t.after
// RUN: diff <(tr -d ' \n' < %t.before) <(tr -d ' \n' < %t.after)

long function(const int *a, long n) { long s = 0; for (long i = 0; i < n; i++) s += a[i]; return s; }

//      CHECK:long function(const int *a, long n) { long s = 0;
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:#pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:#endif
// CHECK-NEXT:for (long i = 0; i < n; i++) s += a[i];
// CHECK-NEXT:return s; }

long two_loops(const int *a, long n) {
  long s = 0, t = 1;
  for (long i = 0; i < n; i++) s += a[i]; for (long i = 0; i < n; i++) t *= a[i];
  return s + t;
}

//      CHECK:  long s = 0, t = 1;
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++) s += a[i];
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  #pragma omp parallel for reduction(*:t) firstprivate(a, n) schedule(static)
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++) t *= a[i];
// CHECK-NEXT:  return s + t;

long loop_between(const int *a, long n) {
  long s = 0; /* first */ for (long i = 0; i < n; i++) { s += a[i]; } /* last */ s++;
  return s;
}

//      CHECK:  long s = 0; /* first */
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++) { s += a[i]; }
// CHECK-NEXT:  /* last */ s++;

long statement_expression(const int *a, long n) {
  return __extension__({ long s = 0; for (long i = 0; i < n; i++) s += a[i]; s; });
}

//      CHECK:  return __extension__({ long s = 0;
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++) s += a[i];
// CHECK-NEXT:  s; });
