// What the body declares means something else in front of it and behind it: there the
// place has the name that its subscript's value gives it.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: names-inside-refused.c

#include "../run/program.h"

enum { PLACE = 5 };
typedef long size;

long by_enumerator(long *t, const int *a, long n) {
  // CHECK: t[3] += t_value;
  for (long i = 0; i < n; i++) {
    enum { PLACE = 3 };
    t[PLACE] += a[i];
  }
  return t[PLACE] * 10 + t[3];
}

long by_type(long *t, const int *a, long n) {
  // CHECK: t[1{{u?l?}}] += t_value;
  for (long i = 0; i < n; i++) {
    typedef char size;
    t[sizeof(size)] += (size)a[i];
  }
  return t[sizeof(size)] * 10 + t[1];
}

// An enumerator from outside has its name on both sides.
long by_outer_enumerator(long *t, const int *a, long n) {
  // CHECK: t[PLACE] += t_value;
  for (long i = 0; i < n; i++)
    t[PLACE] += a[i];
  return t[PLACE];
}

void test(long n) {
  int *a = ints(n);
  long t[16] = {0};
  printf("%ld", by_enumerator(t, a, n));
  printf(" %ld", by_type(t, a, n));
  printf(" %ld\n", by_outer_enumerator(t, a, n));
}
