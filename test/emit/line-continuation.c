// A backslash at the end of a line glues the next one to it. It is copied with
// the loop; in front of a loop it must not swallow a directive, and behind a
// '//' comment it must not swallow code.
//
// RUN: %parfold --min-trips=1 --guard=version -q --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c
// RUN: %gcc -fopenmp -c %t.c -o %t.o -Wall -Wextra -Wno-comment -Werror
// RUN: %gcc -E -P %s -o %t.before
// RUN: %gcc -E -P %t.c -o %t.after
// RUN: diff <(tr -d ' \n' < %t.before) <(tr -d ' \n' < %t.after)

long inside(const int *a, long n) {
  long s = 0;
  for (long i = 0; \
       i < n; i++) \
    s += a[i];
  return s;
}

//      CHECK:    #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:    for (long i = 0; \
// CHECK-NEXT:         i < n; i++) \
// CHECK-NEXT:      s += a[i];
// CHECK-NEXT:  } else

long in_front(const int *a, long n) {
  long s = 0; \
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

//      CHECK:long in_front(const int *a, long n) {
// CHECK-NEXT:  long s = 0; \
// CHECK-EMPTY:
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  if (n > 1) {

long behind(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += a[i]; \
  s++;
  for (long i = 0; i < n; i++)
    s += a[i]; // goes on \
                  here
  return s;
}

//      CHECK:long behind(const int *a, long n) {
//      CHECK:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++)
// CHECK-NEXT:    s += a[i];
// CHECK-NEXT:  \
// CHECK-NEXT:  s++;
//      CHECK:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++)
// CHECK-NEXT:    s += a[i];
// CHECK-NEXT:  // goes on \
// CHECK-NEXT:                  here
// CHECK-NEXT:  return s;
