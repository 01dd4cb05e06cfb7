// With --selfcheck a loop is run twice, in parallel and as it was, and what both
// have left behind is compared. That is one statement around the two versions;
// the loop stays where it is.
//
// RUN: %parfold --selfcheck --print=source %s -- | grep -v TEXT | FileCheck --check-prefix=TEXT %s
// RUN: PARFOLD_SELFCHECK=abort %check-same-result %s --parfold-args=--selfcheck --cflags="-I %source-dir/runtime"

#include "../run/program.h"

long sum(const int *a, long n) {
  long s = 7;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

//      TEXT: #ifdef _OPENMP
// TEXT-NEXT: #include <parfold/selfcheck.h>
// TEXT-NEXT: #endif
//      TEXT: long sum(
// TEXT-NEXT:   long s = 7;
// TEXT-NEXT: #ifdef _OPENMP
// TEXT-NEXT:   for (struct parfold_check check = PARFOLD_CHECK; parfold_turn(&check);)
// TEXT-NEXT:     if (parfold_first(&check) &&
// TEXT-NEXT:         n > 500000 &&
// TEXT-NEXT:         parfold_keep(&check, &s, 1, PARFOLD_SIGNED, sizeof s)) {
// TEXT-NEXT:       parfold_begin(&check);
// TEXT-NEXT:       #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static){{$}}
// TEXT-NEXT:       for (long i = 0; i < n; i++)
// TEXT-NEXT:         s += a[i];
// TEXT-NEXT:     } else
// TEXT-NEXT: #endif
// TEXT-NEXT:   for (long i = 0; i < n; i++)
// TEXT-NEXT:     s += a[i];
// TEXT-NEXT:   return s;

void test(long n) {
  int *a = ints(n);
  printf("%ld\n", sum(a, n));
  free(a);
}
