// As many bytes as the pointer advances by are an iteration's own.
//
// RUN: %parfold --guard=none --kinds=doall --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--kinds=doall --expect-rewritten=3 --cflags=-Wno-pointer-arith

#include "../run/program.h"

static short c[8000];

void test(long n) {
  if (n > 2000)
    n = 2000;
  // CHECK: {{^ *}}#pragma omp parallel for
  // CHECK: char *b = (char *)p;
  for (short *p = c; p < c + n; p++) {
    char *b = (char *)p;
    b[0] = (char)(p - c);
    b[1] = 1;
  }
  short *q = c;
  // CHECK: {{^ *}}#pragma omp parallel for
  // CHECK: char *b = (char *){{.*}};
  for (long i = 0; i < n; i++) {
    char *b = (char *)q;
    b[2] = (char)(b[3] + i);
    q += 2;
  }
  void *at = c;
  // CHECK: {{^ *}}#pragma omp parallel for
  for (long i = 0; i < n; i++) {
    char *b = at;
    b[0] = (char)i;
    b[1] = (char)(i + 1);
    at += 2;
  }
  long s = 0;
  for (int i = 0; i < 8000; i++)
    s = s * 7 % 1000003 + c[i];
  printf("%ld\n", s);
}
