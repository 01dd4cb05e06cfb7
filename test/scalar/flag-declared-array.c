// What is read only as long as the flag stays is an element of a declared array, with
// a subscript in its bounds: it is there in any case.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

struct grid {
  int cell[60000][8];
};
static int table[600000];
static struct grid grid;

int all_of_file(int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(limit) schedule(static){{$}}
  for (int i = 0; i < 600000; i++)
    ok = ok && table[i] < limit;
  return ok;
}

int up_to(int n, int wanted) {
  int found = 0;
  // CHECK: #pragma omp parallel for reduction(||:found) firstprivate(n, wanted) schedule(static){{$}}
  for (int i = 0; i < n; i++)
    if (i < 600000)
      found = found || table[i] == wanted || table[599999 - i] == wanted;
  return found;
}

int of_member(int limit) {
  int ok = 1;
  // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(limit) schedule(static){{$}}
  for (int i = 0; i < 60000; i++)
    for (int j = 0; j < 8; j++)
      ok = ok && grid.cell[i][j] < limit && grid.cell[i][7 - j] > -limit;
  return ok;
}

void test(long n) {
  for (int i = 0; i < 600000; i++)
    table[i] = random_at(n + i);
  for (int k = 0; k < 480000; k++)
    grid.cell[k / 8][k % 8] = random_at(n + k) - 500;
  for (int x = 490; x < 1010; x += 170)
    printf("%d %d %d\n", all_of_file(x), up_to(n, x), of_member(x));
}
