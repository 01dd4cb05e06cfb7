// Only what is not the identity is multiplied in, where an iteration may leave the
// place alone.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void multiply(unsigned *out, const unsigned *a, long n) {
  // CHECK: unsigned int out_value = 1;
  // CHECK: reduction(*:out_value)
  // CHECK: out_value *= a[i];
  // CHECK: if (out_value != 1)
  // CHECK: *out *= out_value;
  for (long i = 0; i < n; i++)
    if (a[i] % 8 != 3)
      *out *= a[i];
}

void test(long n) {
  unsigned out = 5;
  multiply(&out, odds(n), n);
  printf("%u\n", out);
}
