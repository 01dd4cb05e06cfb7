// Any number of values may travel with the best, of any type.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct best {
  int value;
  long where;
  double half;
  char sign;
};

struct best find(const int *a, long n) {
  int best = -1000;
  long where = -1;
  double half = 0.25;
  char sign = '?';
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = 2 * i + 1;
      half = a[i] / 2.0;
      sign = a[i] < 0 ? '-' : '+';
    }
  return (struct best){best, where, half, sign};
}

void test(long n) {
  struct best b = find(ints(n), n);
  printf("%d %ld %.17g %c\n", b.value, b.where, b.half, b.sign);
}
