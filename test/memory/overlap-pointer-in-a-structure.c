// The pointer may be a member: it is read in front of the loop, if the first
// iteration reads it anyway.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: overlap-refused.c

#include "../run/program.h"

struct vector {
  long *data;
  long length;
};

void add(const struct vector *v, long *sum) {
  // CHECK: (size_t)(sum + 1) <= (size_t)v->data || (size_t)(v->data + v->length) <= (size_t)sum
  for (long i = 0; i < v->length; i++)
    *sum += v->data[i];
}

void test(long n) {
  long *a = longs(n + 2);
  struct vector v = {a + 1, n};
  for (long at = 0; at < n + 2; at += n / 2 + 1) {
    add(&v, a + at);
    printf("%ld\n", a[at]);
  }
}
