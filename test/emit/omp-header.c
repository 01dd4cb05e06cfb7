// omp.h is included where the new code calls it: once, behind the last include
// that is outside of conditions, and only for compilers with OpenMP.
//
// REQUIRES: omp-header
//
// RUN: split-file %s %t
//
// RUN: %parfold --guard=none -q --print=source %t/after-includes.c -- -I %t > %t/out.c 2> %t.err
// RUN: diff %t/after-includes.c %t/out.c > %t/diff || test $? = 1
// RUN: FileCheck --check-prefix=AFTER --match-full-lines %s < %t/diff
// RUN: grep -c '^# *include.*omp\.h' %t/out.c | grep -qx 1
// AFTER: 4a5,7
// AFTER-NEXT: > #ifdef _OPENMP
// AFTER-NEXT: > #include <omp.h>
// AFTER-NEXT: > #endif
//
// RUN: %parfold --guard=none -q --print=source %t/clause-only.c -- > %t/out.c 2> %t.err
// RUN: grep -q '#pragma omp' %t/out.c
// RUN: not grep 'omp\.h' %t/out.c
//
// RUN: %parfold --guard=none -q --print=source %t/include-guard.c -- > %t/out.c 2> %t.err
// RUN: diff %t/include-guard.c %t/out.c > %t/diff || test $? = 1
// RUN: FileCheck --check-prefix=GUARD %s < %t/diff
// GUARD: 3a4,6
// GUARD-NEXT: > #ifdef _OPENMP
//
// RUN: %parfold --guard=none -q --print=source %t/license.c -- > %t/out.c 2> %t.err
// RUN: diff %t/license.c %t/out.c > %t/diff || test $? = 1
// RUN: FileCheck --check-prefix=LICENSE --match-full-lines %s < %t/diff
// LICENSE: 3a4,6
// LICENSE-NEXT: > #ifdef _OPENMP
//
// RUN: %parfold --guard=none -q --print=source %t/conditional.c -- -I %t > %t/out.c 2> %t.err
// RUN: diff %t/conditional.c %t/out.c > %t/diff || test $? = 1
// RUN: FileCheck --check-prefix=CONDITIONAL %s < %t/diff
// CONDITIONAL: 3a4,6
// CONDITIONAL-NEXT: > #ifdef _OPENMP
//
// Each of these has it already, in one spelling or another.
//
// RUN: %parfold --guard=none -q --print=source %t/has-it.c -- -fopenmp > %t/out.c 2> %t.err
// RUN: grep -c '^# *include.*omp\.h' %t/out.c | grep -qx 1
// RUN: %parfold --guard=none -q --print=source %t/has-it-guarded.c -- > %t/out.c 2> %t.err
// RUN: grep -c '^# *include.*omp\.h' %t/out.c | grep -qx 1
// RUN: %gcc -fopenmp -Wall -Wextra -Werror -c %t/out.c -o %t/out.o

//--- here.h
int here;
//--- after-includes.c
/* A comment with #include <omp.h> in it. */

#include "here.h"
#include <stddef.h>

static const char text[] = "#include <omp.h>";

int most(const int *a, int n) {
  int m = 0, k = 0;
  for (int i = 0; i < n; i++)
    if (a[i] > m) {
      m = a[i];
      k = i;
    }
  for (int i = 0; i < n; i++)
    if (a[i] < m) {
      m = a[i];
      k = i;
    }
  return k + text[0] + here;
}

//--- clause-only.c
int sum(const int *a, int n) {
  int s = 0;
  for (int i = 0; i < n; i++)
    s += a[i];
  return s;
}

//--- include-guard.c
#ifndef MOST_C
#define MOST_C

int most(const int *a, int n) {
  int m = 0, k = 0;
  for (int i = 0; i < n; i++)
    if (a[i] > m) {
      m = a[i];
      k = i;
    }
  return k;
}

#endif
//--- license.c
/* All rights
   reserved. */

/* What the function does. */
int most(const int *a, int n) {
  int m = 0, k = 0;
  for (int i = 0; i < n; i++)
    if (a[i] > m) {
      m = a[i];
      k = i;
    }
  return k;
}

//--- conditional.c
#ifdef HAVE_HERE
#include "here.h"
#endif
int most(const int *a, int n) {
  int m = 0, k = 0;
  for (int i = 0; i < n; i++)
    if (a[i] > m) {
      m = a[i];
      k = i;
    }
  return k;
}

//--- has-it.c
#include "omp.h"
int most(const int *a, int n) {
  int m = 0, k = 0;
  for (int i = 0; i < n; i++)
    if (a[i] > m) {
      m = a[i];
      k = i;
    }
  return k + omp_get_num_procs();
}

//--- has-it-guarded.c
#if defined(_OPENMP)
# include <omp.h>
#endif
int most(const int *a, int n) {
  int m = 0, k = 0;
  for (int i = 0; i < n; i++)
    if (a[i] > m) {
      m = a[i];
      k = i;
    }
  return k;
}
