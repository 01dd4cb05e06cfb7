// A variable can have an address that others know though nobody writes '&' in front of
// its name: '&__real__ z' is a part of it, a cleanup function gets it where its scope ends,
// and __builtin_addressof is one more spelling. Then its value is not dead behind the loop,
// and what a pointer leads to may be it. Behind each function stands one that does the same
// with the address of another variable.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=8

#include "../run/program.h"

// CHECK-LABEL: {{^}}long part(
long part(const double *x, long n) {
  double _Complex z = 0;
  const double *high = &__real__ z;
  long many = 0;
  // CHECK: (size_t)(&z + 1) <= (size_t)high || (size_t)(high + 1) <= (size_t)&z
  for (long i = 0; i < n; i++) {
    z += x[i];
    many += *high > 50;
  }
  return many;
}

// CHECK-LABEL: {{^}}long part_of_another(
// CHECK-NOT: (size_t)high
long part_of_another(const double *x, long n, double _Complex other) {
  double _Complex z = 0;
  const double *high = &__real__ other;
  long many = 0;
  for (long i = 0; i < n; i++) {
    z += x[i];
    many += *high > 50;
  }
  return many + (__real__ z > 50);
}

static void print(const int *p) { printf("%d ", *p); }

// CHECK-LABEL: {{^}}long at_the_end(
long at_the_end(const int *a, long n) {
  __attribute__((cleanup(print))) int square = -1;
  long s = 0;
  // CHECK: reduction(+:s) lastprivate(square) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    square = a[i] * a[i];
    s += square % 7;
  }
  return s;
}

// CHECK-LABEL: {{^}}long another_at_the_end(
long another_at_the_end(const int *a, long n) {
  __attribute__((cleanup(print))) int first = a[0];
  int square;
  long s = 0;
  // CHECK: reduction(+:s) private(square) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    square = a[i] * a[i];
    s += square % 7;
  }
  return s + first;
}

// CHECK-LABEL: {{^}}long counter_at_the_end(
long counter_at_the_end(const int *a, long n) {
  __attribute__((cleanup(print))) int i;
  long s = 0;
  for (i = 0; i < n; i++)
    s += a[i];
  // CHECK: {{^}}    i = n;{{$}}
  return s;
}

// CHECK-LABEL: {{^}}long counter_of_no_use(
// CHECK-NOT: {{^}}    i = n;{{$}}
long counter_of_no_use(const int *a, long n) {
  __attribute__((cleanup(print))) int first = a[0];
  int i;
  long s = 0;
  for (i = 0; i < n; i++)
    s += a[i];
  return s + first;
}

#ifdef __clang__
// CHECK-LABEL: {{^}}long by_builtin(
long by_builtin(const int *a, long n) {
  int square = -1;
  const int *last = __builtin_addressof(square);
  long s = 0;
  // CHECK: reduction(+:s) lastprivate(square) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    square = a[i] * a[i];
    s += square % 7;
  }
  return s + *last;
}

// CHECK-LABEL: {{^}}long of_another_by_builtin(
long of_another_by_builtin(const int *a, long n) {
  int square, other = -1;
  const int *last = __builtin_addressof(other);
  long s = 0;
  // CHECK: reduction(+:s) private(square) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    square = a[i] * a[i];
    s += square % 7;
  }
  return s + *last;
}
#else
long by_builtin(const int *a, long n) {
  long s = n ? a[n - 1] * a[n - 1] : -1;
  for (long i = 0; i < n; i++)
    s += a[i] * a[i] % 7;
  return s;
}
long of_another_by_builtin(const int *a, long n) {
  long s = -1;
  for (long i = 0; i < n; i++)
    s += a[i] * a[i] % 7;
  return s;
}
#endif

void test(long n) {
  double *x = calloc((size_t)n + 1, sizeof *x);
  int *a = ints(n);
  for (long i = 0; i < n; i++)
    x[i] = random_at(i) % 3;
  printf("%ld ", part(x, n));
  printf("%ld ", part_of_another(x, n, 51));
  printf("%ld ", at_the_end(a, n));
  printf("%ld ", another_at_the_end(a, n));
  printf("%ld ", counter_at_the_end(a, n));
  printf("%ld ", counter_of_no_use(a, n));
  printf("%ld %ld\n", by_builtin(a, n), of_another_by_builtin(a, n));
}
