// How far below the highest price so far, at most.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

double drawdown(const double *price, long days) {
  double peak = 0, worst = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan, max]{{$}}
  for (long d = 0; d < days; d++) {
    if (price[d] > peak)
      peak = price[d];
    if ((peak - price[d]) / peak > worst)
      worst = (peak - price[d]) / peak;
  }
  return worst;
}

long records(const int *a, long n) {
  int highest = -1000;
  long count = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [scan, count]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > highest) {
      highest = a[i];
      count++;
    }
  return count;
}

void test(long n) {
  int *a = ints(n);
  for (long i = 0; i < n; i++)
    a[i] += (int)(i / 7);
  printf("%a %ld\n", drawdown(doubles(n), n), records(a, n));
}
