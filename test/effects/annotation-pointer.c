// A call through a pointer is what the pointer's name says, of a variable, a
// parameter or a member.
//
// RUN: %parfold --guard=none --assume-pure=weigh --assume-pure='m_*' --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3 --parfold-args="--assume-pure=weigh --assume-pure=m_*"

#include "../run/program.h"

struct model {
  int (*m_weight)(const int *);
};

static int first(const int *a) { return a[0]; }
static int second(const int *a) { return a[1]; }
int (*m_pointer)(const int *) = second;

long by_parameter(int (*weigh)(const int *), const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += weigh(a + i);
  return s;
}

long by_member(const struct model *m, const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += m->m_weight(a + i);
  return s;
}

long by_variable(const int *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += (*m_pointer)(a + i);
  return s;
}

void test(long n) {
  struct model m = {first};
  const int *a = ints(n);
  printf("%ld %ld %ld\n", by_parameter(second, a, n), by_member(&m, a, n), by_variable(a, n));
}
