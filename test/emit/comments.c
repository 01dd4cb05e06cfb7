// Comments stay where they are; those inside the loop are copied with it, those
// in front of it and behind it are not.
//
// RUN: %parfold --min-trips=1 --guard=version -q --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c

long comments(const int *a, long n) {
  long s = 0;
  // in front
  for (long i = 0; i < n; i++) { // opens
    /* two
       lines */
    s += a[i]; /* inside */
  } // behind
  /* on its line */ for (long i = 0; /* from */ i < n; i++) // header
    s += a[i]; /* behind
                  and below */
  return s;
}

//      CHECK:  // in front
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  if (n > 1) {
// CHECK-NEXT:    #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:    for (long i = 0; i < n; i++) { // opens
// CHECK-NEXT:      /* two
// CHECK-NEXT:         lines */
// CHECK-NEXT:      s += a[i]; /* inside */
// CHECK-NEXT:    }
// CHECK-NEXT:  } else
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++) { // opens
// CHECK-NEXT:    /* two
// CHECK-NEXT:       lines */
// CHECK-NEXT:    s += a[i]; /* inside */
// CHECK-NEXT:  } // behind
// CHECK-NEXT:  /* on its line */
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  if (n > 1) {
// CHECK-NEXT:    #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:    for (long i = 0; /* from */ i < n; i++) // header
// CHECK-NEXT:      s += a[i];
// CHECK-NEXT:  } else
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long i = 0; /* from */ i < n; i++) // header
// CHECK-NEXT:    s += a[i];
// CHECK-NEXT:  /* behind
// CHECK-NEXT:                  and below */
// CHECK-NEXT:  return s;
