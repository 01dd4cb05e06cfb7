// New lines are indented as the lines around them are: with tabs or blanks, a
// level as deep as in the function. Copied lines keep their own mix.
//
// RUN: %parfold --min-trips=1 --guard=version -q --print=source %s -- > %t.c 2> %t.err
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.c
// RUN: diff %s %t.c > %t.diff || test $? = 1
// RUN: not grep '^<' %t.diff

long with_tabs(const int *a, long n)
{
	long s = 0;
	if (n > 3) {
		for (long i = 0; i < n; i++) {
			if (a[i] > 0)
				s += a[i];
			else
			        s -= a[i];
		}
	}
	return s;
}

//      CHECK:	if (n > 3) {
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:		if (n > 1) {
// CHECK-NEXT:			#pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:			for (long i = 0; i < n; i++) {
// CHECK-NEXT:				if (a[i] > 0)
// CHECK-NEXT:					s += a[i];
// CHECK-NEXT:				else
// CHECK-NEXT:				        s -= a[i];
// CHECK-NEXT:			}
// CHECK-NEXT:		} else
// CHECK-NEXT:#endif
// CHECK-NEXT:		for (long i = 0; i < n; i++) {

long with_three_blanks(const int *a, long n)
{
   long s = 0;
   for (long i = 0; i < n; i++)
      s += a[i];
   return s;
}

//      CHECK:   long s = 0;
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:   if (n > 1) {
// CHECK-NEXT:      #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:      for (long i = 0; i < n; i++)
// CHECK-NEXT:         s += a[i];
// CHECK-NEXT:   } else

long at_the_margin(const int *a, long n) {
long s = 0;
for (long i = 0; i < n; i++)
    s += a[i];
return s;
}

//      CHECK:long s = 0;
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:if (n > 1) {
// CHECK-NEXT:    #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:    for (long i = 0; i < n; i++)
// CHECK-NEXT:        s += a[i];
// CHECK-NEXT:} else
// CHECK-NEXT:#endif
// CHECK-NEXT:for (long i = 0; i < n; i++)
// CHECK-NEXT:    s += a[i];

long blank_lines(const int *a, long n) {
  long s = 0;

  for (long i = 0; i < n; i++) {

    s += a[i];

  }

  return s;
}

//      CHECK:  long s = 0;
// CHECK-EMPTY:
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  if (n > 1) {
// CHECK-NEXT:    #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:    for (long i = 0; i < n; i++) {
// CHECK-EMPTY:
// CHECK-NEXT:      s += a[i];
// CHECK-EMPTY:
// CHECK-NEXT:    }
// CHECK-NEXT:  } else
