// Names of the new code stay clear of the types that it mentions, of names in
// --num-threads, and the copies keep the type that the body asks about.
//
// RUN: %parfold --strategy=thread-array --guard=none --num-threads=threads --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3 --parfold-args="--strategy=thread-array --num-threads=threads"

#include "../run/program.h"

typedef long share;
int threads = 3;

static share typed(const int *a, long n) {
  share s = 0;
  // CHECK: int threads2 = threads;
  // CHECK: long share2 = n / team,
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

static int asked(const int *a, long n) {
  short s = 0;
  // CHECK: short s = 0;
  for (long i = 0; i < n; i++)
    s += a[i] + (sizeof(s) == 2);
  return s;
}

static int deduced(const int *a, long n) {
  int s = 0;
  // CHECK: int s = 0;
  for (long i = 0; i < n; i++) {
    __typeof__(s) t = a[i];
    s += t / 2;
  }
  return s;
}

void test(long n) {
  const int *a = ints(n);
  printf("%ld %d %d\n", typed(a, n), asked(a, n), deduced(a, n));
}
