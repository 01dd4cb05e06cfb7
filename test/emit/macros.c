// A loop may use macros in its header and body, and keeps them. What stands in
// a macro's expansion, or ends there, is left alone.
//
// RUN: %parfold --min-trips=1 --guard=version --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c
// RUN: FileCheck --check-prefix=REMARK --implicit-check-not=remark: %s < %t.err

#define SQUARE(x) ((x) * (x))
#define ADD(sum, x) (sum) += (x)
#define ADD_AND_END(sum, x) (sum) += (x);
#define COUNTER i
#define BEGIN {
#define END }
#define EACH(i, n) for (long i = 0; i < (n); i++)

long kept(const int *a, long n) {
  long s = 0;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized
  for (long COUNTER = 0; COUNTER < n; COUNTER++) BEGIN
    ADD(s, SQUARE(a[i]));
  END
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized
  for (long i = 0; i < n; i++)
    ADD(s, a[i]);
  return s;
}

//      CHECK:  if (n > 1) {
// CHECK-NEXT:    #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:    for (long COUNTER = 0; COUNTER < n; COUNTER++) BEGIN
// CHECK-NEXT:      ADD(s, SQUARE(a[i]));
// CHECK-NEXT:    END
// CHECK-NEXT:  } else
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long COUNTER = 0; COUNTER < n; COUNTER++) BEGIN
// CHECK-NEXT:    ADD(s, SQUARE(a[i]));
// CHECK-NEXT:  END
//      CHECK:    for (long i = 0; i < n; i++)
// CHECK-NEXT:      ADD(s, a[i]);
// CHECK-NEXT:  } else

long left_alone(const int *a, long n) {
  long s = 0;
  // REMARK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop is written in the expansion of macro 'EACH' [inside-macro]
  EACH(i, n)
    s += a[i];
  // REMARK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop is written in the expansion of macro 'ADD_AND_END' [inside-macro]
  for (long i = 0; i < n; i++)
    ADD_AND_END(s, a[i])
  return s;
}

//      CHECK:long left_alone(const int *a, long n) {
//  CHECK-NOT:#ifdef _OPENMP
//      CHECK:  return s;
