// Of counters that a header declares together, new code asks for some in front
// of the loop: what it does not ask for is no unused variable.
//
// RUN: %parfold --kinds=+doall --guard=none --assume-readable --print=source %s -- > %t.c
// RUN: FileCheck %s < %t.c
// RUN: %gcc -fopenmp -Wall -Wextra -Werror -c %t.c -o %t.o
// RUN: %clang -fopenmp -Wall -Wextra -Werror -c %t.c -o %t.o
// RUN: %gcc -Wall -Wextra -Werror -c %t.c -o %t.o
// RUN: %check-same-result %s --parfold-args="--kinds=+doall --assume-readable"

#include <stdio.h>

// CHECK-LABEL: sum(
// CHECK:      long i = 0, j = 0;
// CHECK-NEXT: (void)i;
// CHECK-NEXT: if (n > 0) {
// CHECK-NEXT:   long j_first = j;
static long sum(const int *a, long n) {
  long s = 0;
  for (long i = 0, j = 0; i < n; i++, j += 1)
    s += a[j];
  return s;
}

// CHECK-LABEL: both(
// CHECK:      const int *p = a, *q = b;
// CHECK-NEXT: (void)p;
// CHECK-NEXT: if (end > a) {
static long both(const int *a, const int *end, const int *b) {
  long s = 0;
  for (const int *p = a, *q = b; p < end; p++, q++)
    s += *p * *q;
  return s;
}

// The one is asked for by the other.
// CHECK-LABEL: from(
// CHECK:      long i = 3, j = i + 1;
// CHECK-NEXT: if (
static long from(const int *a, long n) {
  long s = 0;
  for (long i = 3, j = i + 1; i < n; i++, j++)
    s += a[j];
  return s;
}

// CHECK-LABEL: find(
// CHECK:      long i = 0, j = 0;
// CHECK-NEXT: (void)i;
static long find(const int *a, long n) {
  for (long i = 0, j = 0; i < n; i++, j += 1)
    if (a[j] == 700)
      return j;
  return -1;
}

int main(void) {
  static int a[1001];
  for (int i = 0; i < 1001; i++)
    a[i] = i;
  printf("%ld %ld %ld %ld\n", sum(a, 1000), both(a, a + 1000, a + 1), from(a, 1000), find(a, 1000));
  return 0;
}
