// Headers written over several lines and with comments: what the new code
// quotes of them stands on one line, also in directives.
//
// RUN: %check-same-result %s --expect-rewritten=4
// RUN: %parfold --guard=clause --print=source %s -- | FileCheck %s

#include "program.h"

static long commented(const int *a, int n, int m) {
  long s = 0;
  // CHECK: if(n + m > {{[0-9]+}}){{$}}
  for (int i = 0; i < n // how many
                         + /* and more */ m;
       i++)
    s += a[i];
  return s;
}

static long best(const int *a, int n, int m) {
  int best = -1000;
  long where = -1;
  // CHECK: if (n + m > {{[0-9]+}}) {{{$}}
  for (int i = 0; i < n
                          + m;
       i += /* one
               at a time */ 1)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

static int two_on_a_line(const int *a, int n) {
  int s = 0, t = 0;
  for (int i = 0; i < n; i++) { s += a[i]; } for (int i = 0; i < n; i++) { t += 2 * a[i]; } return t - s;
}

void test(long n) {
  const int *a = ints(n + 3);
  printf("%ld %ld %d\n", commented(a, (int)n, 3), best(a, (int)n, 3), two_on_a_line(a, (int)n));
}
