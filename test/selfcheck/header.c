// The header is C99 as GCC and Clang have it, says nothing at any warning level,
// needs no OpenMP, and may be included in all files of a program, which share what
// they know.
//
// RUN: for c in %gcc %clang; do for o in '' -fopenmp; do for s in c99 c11 gnu17; do $c -std=$s -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror -Wno-unknown-pragmas $o -I %source-dir/runtime -O2 %s %S/Inputs/other.c -o %t && %t 2>%t.err && FileCheck --implicit-check-not={{.}} %s < %t.err || exit 1; done; done; done
// RUN: PARFOLD_SELFCHECK=summary %t 2>&1 | FileCheck --check-prefix=SUMMARY %s
// RUN: PARFOLD_SELFCHECK_TOLERANCE=0 %t 2>&1 | FileCheck --check-prefix=EXACT %s
// RUN: PARFOLD_SELFCHECK_TOLERANCE=much %t 2>&1 | FileCheck --check-prefix=MUCH %s
// RUN: %clang -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all -I %source-dir/runtime %s %S/Inputs/other.c -o %t-asan && %t-asan 2>/dev/null

#include <math.h>
#include <parfold/selfcheck.h>

/// Checks a loop that computes \p one in parallel, and \p other as it was.
/// \returns what the program goes on with.
#define COMPARE(Name, Type, Kind, One, Other)                                  \
  static Type Name(Type value) {                                               \
    Type before = value;                                                       \
    for (struct parfold_check check = PARFOLD_CHECK; parfold_turn(&check);)    \
      if (parfold_first(&check) &&                                             \
          parfold_keep(&check, &value, 1, Kind, sizeof value)) {               \
        parfold_begin(&check);                                                 \
        value = One;                                                           \
      } else {                                                                 \
        value = value == before ? Other : before;                              \
      }                                                                        \
    return value;                                                              \
  }

// MUCH: selfcheck: 'much' is no PARFOLD_SELFCHECK_TOLERANCE
// EXACT:      in 'rounded_double'
// EXACT-NEXT: in 'rounded_float'
COMPARE(same, int, PARFOLD_SIGNED, -5, -5)
COMPARE(nan_and_nan, double, PARFOLD_DOUBLE, (double)NAN, -(double)NAN)
COMPARE(zeros, double, PARFOLD_DOUBLE, 0.0, -0.0)
COMPARE(rounded_double, double, PARFOLD_DOUBLE, 1 + 1e-8, 1)
COMPARE(rounded_float, float, PARFOLD_FLOAT, 1 + 3e-4f, 1)
COMPARE(dead, int, PARFOLD_DEAD, 1, 2)
// CHECK: {{.*}}header.c:[[@LINE+1]]: selfcheck: in 'negative': 'value' is -5 in parallel ({{[0-9.]+}} s), and -6 as it was ({{[0-9.]+}} s)
COMPARE(negative, signed char, PARFOLD_SIGNED, -5, -6)
// CHECK-NEXT: {{.*}}: selfcheck: in 'wide': 'value' is 18446744073709551615 in parallel ({{[0-9.]+}} s), and 1 as it was ({{[0-9.]+}} s)
COMPARE(wide, unsigned long long, PARFOLD_UNSIGNED, ~0ULL, 1)
// CHECK-NEXT: {{.*}}: selfcheck: in 'apart': 'value' is 1.0000000200000001 in parallel ({{[0-9.]+}} s), and 1 as it was ({{[0-9.]+}} s)
COMPARE(apart, double, PARFOLD_DOUBLE, 1 + 2e-8, 1)
// CHECK-NEXT: {{.*}}: selfcheck: in 'nan_and_number': 'value' is {{-?}}nan in parallel ({{[0-9.]+}} s), and 1 as it was ({{[0-9.]+}} s)
COMPARE(nan_and_number, double, PARFOLD_DOUBLE, (double)NAN, 1)
// CHECK-NEXT: {{.*}}: selfcheck: in 'infinities': 'value' is inf in parallel ({{[0-9.]+}} s), and -inf as it was ({{[0-9.]+}} s)
COMPARE(infinities, long double, PARFOLD_LONG_DOUBLE, (long double)INFINITY, -(long double)INFINITY)

struct pair {
  short first, others[2];
};

/// Members of structures, and nothing beside them.
static int members(void) {
  struct pair p[3] = {{1, {2, 3}}, {4, {5, 6}}, {7, {8, 9}}};
  // CHECK-NEXT: {{.*}}:[[@LINE+1]]: selfcheck: in 'members': value 1.1 of 'p->others' is -1 in parallel ({{[0-9.]+}} s), and 6 as it was ({{[0-9.]+}} s) (2 of 6 values differ)
  for (struct parfold_check check = PARFOLD_CHECK; parfold_turn(&check);)
    if (parfold_first(&check) &&
        parfold_keep_parts(&check, &p->others, 3, sizeof *p, 2, PARFOLD_SIGNED, sizeof p->others[0])) {
      parfold_begin(&check);
      p[1].others[1] = p[2].others[0] = -1;
      p[1].first = -2;
    } else {
      p[0].first = 11;
    }
  // What has not been kept is not put back.
  return p[0].first == 11 && p[1].first == -2 && p[1].others[1] == 6 && p[2].others[0] == 8;
}

/// Without memory for copies the loop runs as it was.
static int no_memory(char *a) {
  int runs = 0;
  // CHECK-NEXT: {{.*}}:[[@LINE+1]]: selfcheck: in 'no_memory': not checked, there is no memory for copies of 'a'
  for (struct parfold_check check = PARFOLD_CHECK; parfold_turn(&check);)
    if (parfold_first(&check) && parfold_keep(&check, &runs, 1, PARFOLD_SIGNED, sizeof runs) &&
        parfold_keep(&check, a, (size_t)-1, PARFOLD_SIGNED, 8)) {
      parfold_begin(&check);
      return 0;
    } else {
      runs++;
    }
  return runs == 1;
}

/// A loop with two ways out.
static int left(int by, int wrong) {
  int turns = 0;
  for (struct parfold_check check = PARFOLD_CHECK_EXITS; parfold_turn(&check); turns++)
    if (parfold_first(&check)) {
      parfold_begin(&check);
      if (wrong)
        parfold_leave(&check, wrong, 17);
    } else if (parfold_second(&check)) {
      if (by)
        parfold_leave(&check, by, 16 + by);
    } else {
      return turns;
    }
  return -1;
}

int other(void);

int main(void) {
  char a = 0;
  int good = same(3) == -5 && isnan(nan_and_nan(2)) && zeros(2) == 0 && dead(7) == 2;
  good &= rounded_double(2) <= 1 && rounded_float(2) <= 1;
  good &= negative(2) == -6 && wide(7) == 1 && apart(2) <= 1;
  good &= nan_and_number(2) <= 1 && infinities(2) < 0;
  good &= members() && no_memory(&a);
  // CHECK-NEXT: {{.*}}: selfcheck: in 'left': the loop is left at 17 by exit 1 in parallel ({{[0-9.]+}} s), and at 18 by exit 2 as it was ({{[0-9.]+}} s)
  // CHECK-NEXT: {{.*}}: selfcheck: in 'left': the loop is left at 17 by exit 1 in parallel ({{[0-9.]+}} s), and at 0 by exit 0 as it was ({{[0-9.]+}} s)
  good &= left(1, 1) == 2 && left(2, 1) == 2 && left(0, 1) == 2 && left(0, 0) == 2;
  // SUMMARY: header.c:{{[0-9]+}}: selfcheck: in 'same': 1 of 1 runs checked, 0 differ;
  // SUMMARY: header.c:{{[0-9]+}}: selfcheck: in 'negative': 1 of 1 runs checked, 1 differ;
  // SUMMARY: header.c:{{[0-9]+}}: selfcheck: in 'no_memory': 0 of 1 runs checked, 0 differ;
  // SUMMARY: header.c:{{[0-9]+}}: selfcheck: in 'left': 4 of 4 runs checked, 2 differ;
  // SUMMARY: other.c:{{[0-9]+}}: selfcheck: in 'other': 0 of 3 runs checked, 0 differ;
  // SUMMARY-NOT: runs checked
  return !(good && other() == 3);
}
