// In a file whose lines end in CR LF, so do the new ones; in a file of mixed
// lines new ones end as the lines do where they stand. No old line is changed.
//
// RUN: sed 's/$/\r/' %s > %t.crlf.c
// RUN: %parfold --guard=none -q --print=source %t.crlf.c -- > %t.out.c 2> %t.err
// RUN: tr -d '\r' < %t.out.c | FileCheck --match-full-lines --strict-whitespace %s
// RUN: not grep -n -v $'\r$' %t.out.c
// RUN: not grep -n $'\r\r' %t.out.c
//
// RUN: sed '1,/^}/s/$/\r/' %s > %t.mixed.c
// RUN: %parfold --guard=none -q --print=source %t.mixed.c -- > %t.out.c 2> %t.err
// RUN: grep -q $'#include <omp.h>\r$' %t.out.c
// RUN: grep -q $'#pragma omp parallel num_threads(threads) .*\r$' %t.out.c
// RUN: grep -q '#pragma omp parallel for .* schedule(static)$' %t.out.c
// RUN: diff %t.mixed.c %t.out.c > %t.diff || test $? = 1
// RUN: not grep '^<' %t.diff

int most(const int *a, long n) {
	int m = 0, k = 0;
	for (long i = 0; i < n; i++)
		if (a[i] > m) {
			m = a[i];
			k = (int)i;
		}
	return k;
}

long sum(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

//      CHECK:#include <omp.h>
// CHECK-NEXT:#endif
//      CHECK:		int threads = omp_get_max_threads();
//      CHECK:  long s = 0;
// CHECK-NEXT:#ifdef _OPENMP
// CHECK-NEXT:  #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
// CHECK-NEXT:#endif
// CHECK-NEXT:  for (long i = 0; i < n; i++)
