// What an iteration would not come to, a block is not asked for: behind the first
// way out there may be no element.
//
// Twin: arrays-refused.c
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | FileCheck %s '--implicit-check-not=int{{ +}}takes'
// RUN: %check-same-result %s --may-stay --cflags=-fsanitize=address

#include "../run/program.h"

static int short_table[1000];

long two_exits(long n, long m, int key) {
  // CHECK: reduction(min:found) firstprivate(n, key){{$}}
  for (long i = 0; i < n; i++) {
    if (i >= 1000)
      return -1;
    if (short_table[i] == key)
      return i;
  }
  return m;
}

long two_conditions(long n, int key) {
  long i = 0;
  while (i < n && i < 1000 && short_table[i] != key)
    i++;
  return i;
}

// Nor for what is skipped.
int skips(long n, long *where) {
  int best = -1;
  // CHECK: num_threads(threads) firstprivate(n, best){{$}}
  for (long i = 0; i < n; i++) {
    if (i >= 1000)
      continue;
    if (short_table[i] > best) {
      best = short_table[i];
      *where = i;
    }
  }
  return best;
}

void test(long n) {
  long where = -1;
  for (int k = 0; k < 1000; k++)
    short_table[k] = random_at(k);
  int best = skips(n, &where);
  printf("%d %ld ", best, where);
  printf("%ld %ld ", two_exits(n, n, 2000), two_exits(n, n, short_table[900]));
  printf("%ld %ld\n", two_conditions(n, 2000), two_conditions(n, short_table[900]));
}
