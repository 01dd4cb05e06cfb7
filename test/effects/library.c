// Functions of the C library are known by name: what they read, what they write,
// and that they keep nothing.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

long fold(const unsigned char *text, const double *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    char own[8];
    memset(own, 'x', sizeof own);
    memcpy(own, text + i, 4);
    own[7] = 0;
    s += (long)strlen(own) + (isdigit(own[0]) ? 1 : tolower(text[i]));
    s += (char *)memchr(own, 'x', 8) - own;
    s += (long)(sqrt(a[i]) + pow(a[i], 2) + floor(a[i]));
  }
  return s;
}

void test(long n) {
  printf("%ld\n", fold(bytes(n + 4), doubles(n), n));
}
