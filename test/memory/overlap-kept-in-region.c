// What a region of OpenMP does with an address counts as well.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- -fopenmp 2>/dev/null | grep -v CHECK | FileCheck %s
// Twin: overlap-refused.c

static int table[5000];
static int *current;

static void set_up(void) {
#pragma omp parallel num_threads(1)
  { current = table + 1; }
}

int shifted(int n) {
  set_up();
  int *q = current;
  // CHECK-LABEL: int shifted(int n) {{{$}}
  // CHECK: (unsigned long)(&table + 1) <= (unsigned long)q
  for (int i = 0; i < n; i++)
    q[i] = table[i] + 1;
  return table[n];
}
