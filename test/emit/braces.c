// A loop that is the whole body of an 'if', 'else', loop, 'case' or label gets
// braces around it and its parallel twin, so that they stay one statement. A
// loop that is a statement of a block gets none.
//
// RUN: %parfold --min-trips=1 --guard=version -q --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c
// RUN: %gcc -fopenmp -Wall -Wextra -Werror -c %t.c -o %t.o
// RUN: diff %s %t.c > %t.diff || test $? = 1
// RUN: not grep '^<' %t.diff

long of_if_and_else(const int *a, long n) {
  long s = 0;
  if (n < 100)
    for (long i = 0; i < n; i++)
      s += a[i];
  else
    for (long i = 0; i < n; i++)
      s -= a[i];
  return s;
}

//      CHECK:  if (n < 100)
// CHECK-NEXT:    {
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:    if (n > 1) {
// CHECK-NEXT:      #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:      for (long i = 0; i < n; i++)
// CHECK-NEXT:        s += a[i];
// CHECK-NEXT:    } else
// CHECK-NEXT:#endif
// CHECK-NEXT:    for (long i = 0; i < n; i++)
// CHECK-NEXT:      s += a[i];
// CHECK-NEXT:    }
// CHECK-NEXT:  else
// CHECK-NEXT:    {
// CHECK-NEXT:#ifdef _OPENMP
//      CHECK:    for (long i = 0; i < n; i++)
// CHECK-NEXT:      s -= a[i];
// CHECK-NEXT:    }
// CHECK-NEXT:  return s;

long of_a_dangling_if(const int *a, long n) {
  long s = 0;
  if (n > 2) {
    if (n > 3)
      for (long i = 0; i < n; i++)
        if (a[i] > 0)
          s += a[i];
  } else
    s = 1;
  return s;
}

//      CHECK:    if (n > 3)
// CHECK-NEXT:      {
//      CHECK:          s += a[i];
// CHECK-NEXT:      }
// CHECK-NEXT:  } else
// CHECK-NEXT:    s = 1;

int more(long);

long of_loops(const int *a, long n, long k) {
  long s = 0;
  while (more(k))
    for (long i = 0; i < n; i++)
      s += a[i];
  do
    for (long i = 0; i < n; i++)
      s += a[i];
  while (more(k));
  return s;
}

//      CHECK:  while (more(k))
// CHECK-NEXT:    {
//      CHECK:    for (long i = 0; i < n; i++)
// CHECK-NEXT:      s += a[i];
// CHECK-NEXT:    }
// CHECK-NEXT:  do
// CHECK-NEXT:    {
//      CHECK:    for (long i = 0; i < n; i++)
// CHECK-NEXT:      s += a[i];
// CHECK-NEXT:    }
// CHECK-NEXT:  while (more(k));

long of_labels(const int *a, long n, int which) {
  long s = 0;
  switch (which) {
  case 0:
    for (long i = 0; i < n; i++)
      s += a[i];
    break;
  default:
    s = 2;
    for (long i = 0; i < n; i++)
      s += a[i];
  }
again:
  for (long i = 0; i < n; i++)
    s += a[i];
  if (s % 7 == 6)
    goto again;
  return s;
}

//      CHECK:  case 0:
// CHECK-NEXT:    {
// CHECK-NEXT:#ifdef _OPENMP
//      CHECK:    for (long i = 0; i < n; i++)
// CHECK-NEXT:      s += a[i];
// CHECK-NEXT:    }
// CHECK-NEXT:    break;
// CHECK-NEXT:  default:
// CHECK-NEXT:    s = 2;
// CHECK-NEXT:#ifdef _OPENMP
//      CHECK:again:
// CHECK-NEXT:  {
// CHECK-NEXT:#ifdef _OPENMP
//      CHECK:  }
// CHECK-NEXT:  if (s % 7 == 6)
