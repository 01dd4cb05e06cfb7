// Prefix sums without the own element, as a histogram becomes places to start
// at; of unsigned numbers that wrap.
//
// Twin: inclusive-refused.c
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct grid {
  unsigned cells;
  unsigned *count, *start;
};

void lay_out(struct grid *g, unsigned first) {
  unsigned before = first;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan]{{$}}
  for (unsigned i = 0; i < g->cells; i++) {
    g->start[i] = before;
    before += g->count[i];
  }
  g->start[g->cells] = before;
}

void test(long n) {
  struct grid g = {(unsigned)n, unsigneds(n), unsigneds(n)};
  unsigned long mix = 0;
  lay_out(&g, 5);
  for (long i = 0; i <= n; i++)
    mix = mix * 31 + g.start[i];
  printf("%lx\n", mix);
}
