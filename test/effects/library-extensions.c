// Functions that C does not have, but the system's headers do.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --cflags=-D_GNU_SOURCE

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "../run/program.h"

#include <arpa/inet.h>
#include <math.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

long fold(const unsigned *a, const double *b, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    char own[9];
    unsigned seed = a[i];
    memcpy(own, "abcdefgh", 9);
    own[a[i] % 8] = 0;
    s += ffs((int)a[i]) + (long)(htonl(a[i]) & 255) + rand_r(&seed) % 10;
    s += (long)strnlen(own, 8) + (rindex(own, 'f') != NULL) + (strchrnul(own, 'c') - own);
    bzero(own, sizeof own);
    s += (long)(10 * y0(b[i])) + (long)exp10(b[i] / 100) + (getpid() > 0);
  }
  return s;
}

void test(long n) {
  printf("%ld\n", fold(unsigneds(n), doubles(n), n));
}
