// The operand may read members of structures, directly and through pointers.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct point {
  int x, y;
};
struct cloud {
  const struct point *points;
  int weight;
};

long sum(const struct cloud *c, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) firstprivate(c, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += c->points[i].x * c->weight + (*c).points[i].y;
  return s;
}

void test(long n) {
  struct point *points = malloc((size_t)(n + 1) * sizeof *points);
  for (long i = 0; i < n; i++)
    points[i] = (struct point){random_at(i), random_at(i + 1)};
  struct cloud c = {points, 3};
  printf("%ld\n", sum(&c, n));
}
