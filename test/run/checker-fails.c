// The checker that every other test here relies on fails where it should: on
// wrong results, on warnings, on a rewrite that the next run would change, and
// on no rewrite at all. The tool is replaced by one that is wrong on purpose.
//
// RUN: %check-same-result %s --parfold="%S/Inputs/fake-parfold right"
// RUN: %check-same-result %s --parfold="%S/Inputs/fake-parfold right" --expect-rewritten=1
// RUN: not %check-same-result %s --parfold="%S/Inputs/fake-parfold wrong-with-openmp" 2>&1 | FileCheck --check-prefix=OPENMP %s
// RUN: not %check-same-result %s --parfold="%S/Inputs/fake-parfold wrong-without-openmp" 2>&1 | FileCheck --check-prefix=PLAIN %s
// RUN: not %check-same-result %s --parfold="%S/Inputs/fake-parfold warns" 2>&1 | FileCheck --check-prefix=WARNS %s
// RUN: not %check-same-result %s --parfold="%S/Inputs/fake-parfold changes-always" 2>&1 | FileCheck --check-prefix=AGAIN %s
// RUN: not %check-same-result %s --parfold="%S/Inputs/fake-parfold nothing" 2>&1 | FileCheck --check-prefix=NONE %s
// RUN: not %check-same-result %s --parfold="%S/Inputs/fake-parfold right" --expect-rewritten=2 2>&1 | FileCheck --check-prefix=COUNT %s

// OPENMP: way0-{{(gccstdc99|clang[0-9]+stdc11)}}O2fopenmp with {'OMP_NUM_THREADS': '1'}: output differs in line 2:
// OPENMP-NEXT: - 0
// OPENMP-NEXT: + 1
// PLAIN: way0-{{(gccstdc11|clang[0-9]+stdc99)}}O2: output differs in line 2:
// WARNS: {{unused.*-Werror=unused-variable}}
// AGAIN: a second run, with its defaults and -fopenmp, changes the result
// NONE: with its defaults parfold rewrote 0 loops of {{.*}}checker-fails.c, not any
// COUNT: with its defaults parfold rewrote 1 loops of {{.*}}checker-fails.c, not 2

#include "program.h"

static int sum(const int *a, long n) {
  int s = 0;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  printf("%d\n", sum(ints(n), n));
}
