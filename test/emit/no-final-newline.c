// A file that does not end in a newline does not end in one afterwards, and
// nothing runs into the brace that ends it.
//
// RUN: printf 'static long s;\nvoid sum(const int *a, long n) { for (long i = 0; i < n; i++) s += a[i]; }' > %t.c
// RUN: %parfold --guard=none -q --print=source %t.c -- > %t.out.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.out.c
// RUN: test "$(tail -c 2 %t.out.c)" = $'\n}'

//      CHECK:static long s;
// CHECK-NEXT:void sum(const int *a, long n) {
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:#pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:#endif
// CHECK-NEXT:for (long i = 0; i < n; i++) s += a[i];
// CHECK-NEXT:}
// CHECK-NOT: {{.}}
