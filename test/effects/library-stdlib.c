// Numbers from text, and the arithmetic of <stdlib.h> and <inttypes.h>.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %parfold --guard=none --print=source %s -- -O2 | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

#include <inttypes.h>

static const char *const texts[] = {"17", "-4x", "0x1f", " 12.5", "1e2", "99999999999"};

long numbers(const int *a, long n) {
  long s = 0;
  // CHECK-LABEL: long numbers(
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    const char *text = texts[(unsigned)a[i] % 6];
    s += strtol(text, NULL, 0) + (long)strtoul(text, (char **)0, 16);
    s += atol(text) + (long)atof(text) + (long)(8 * strtof(text, NULL));
    s += (long)strtoumax(text, NULL, 36) % 1000;
  }
  return s;
}

long ends(const int *a, long n) {
  long s = 0;
  // CHECK-LABEL: long ends(
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    const char *text = texts[(unsigned)a[i] % 6];
    char *end;
    double value = strtod(text, &end);
    s += (long)value + (end - text);
  }
  return s;
}

long arithmetic(const int *a, long n) {
  long s = 0;
  // CHECK-LABEL: long arithmetic(
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    div_t parts = div(a[i], 7);
    s += abs(a[i]) + labs(-a[i]) + (long)imaxabs(a[i]) + parts.quot * 10 + parts.rem;
    s += ldiv(a[i], 3).rem;
  }
  return s;
}

void test(long n) {
  printf("%ld %ld %ld\n", numbers(ints(n), n), ends(ints(n), n), arithmetic(ints(n), n));
}
