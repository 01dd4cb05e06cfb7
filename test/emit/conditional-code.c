// '#if' around a loop stays around both versions; a loop that '#if' cuts
// through, or that a conditional 'else' leads to, is left alone.
//
// RUN: %parfold --min-trips=1 --guard=version --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c
// RUN: FileCheck --check-prefix=REMARK --implicit-check-not=remark: %s < %t.err
// RUN: %gcc -fopenmp -DSMALL -DEMPTY -c %t.c -o %t.o
// RUN: diff %s %t.c > %t.diff || test $? = 1
// RUN: not grep '^<' %t.diff

long around(const int *a, long n) {
  long s = 0;
#ifdef SMALL
  s = n;
#else
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized
  for (long i = 0; i < n; i++)
    s += a[i];
#endif
  return s;
}

//      CHECK:#else
//      CHECK:#ifdef _OPENMP
// CHECK-NEXT:  if (n > 1) {
// CHECK-NEXT:    #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:    for (long i = 0; i < n; i++)
// CHECK-NEXT:      s += a[i];
// CHECK-NEXT:  } else
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++)
// CHECK-NEXT:    s += a[i];
// CHECK-NEXT:#endif
// CHECK-NEXT:  return s;

long across(const int *a, long n) {
  long s = 0;
#ifdef SMALL
  for (long i = 0; i < n / 2; i++)
#else
  // REMARK: :[[@LINE+1]]:3: remark: loop not parallelized: a preprocessor condition inside the loop hides code from this build [conditional-code]
  for (long i = 0; i < n; i++)
#endif
    s += a[i];
#ifdef EMPTY
  if (n == 0)
    s = 1;
  else
#endif
    // REMARK: :[[@LINE+1]]:5: remark: loop not parallelized: a preprocessor condition inside the loop hides code from this build [conditional-code]
    for (long i = 0; i < n; i++)
      s += a[i];
  return s;
}

//      CHECK:long across(const int *a, long n) {
//  CHECK-NOT:#ifdef _OPENMP
//      CHECK:  return s;
