// A structure may be copied as a whole, in and out: each iteration has one of its
// own.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct entry {
  long key;
  int count;
};

long reverse(struct entry *all, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s)
  for (long i = 0; i < n; i++) {
    struct entry copy = all[i];
    all[i] = all[n + i];
    all[n + i] = copy;
    s += copy.key + all[i].count;
  }
  return s;
}

void test(long n) {
  long half = n / 4;
  struct entry *all = (struct entry *)longs(n);
  for (long i = 0; i < 2 * half; i++)
    all[i] = (struct entry){i, random_at(i)};
  printf("%ld\n", reverse(all, half));
  for (long i = 0; i < 2 * half; i++)
    printf("%ld %d\n", all[i].key, all[i].count);
}
