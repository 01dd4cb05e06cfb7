// Every iteration sets the variable for the next one, to something that has
// nothing to do with the state: the iteration in front of a chunk is run again
// for it.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

void differences(const int *a, int *d, long n) {
  int before = 7;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value]{{$}}
  for (long i = 0; i < n; i++) {
    d[i] = a[i] - before;
    before = a[i];
  }
}

long runs(const int *a, long n) {
  long count = 0;
  int before = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value, count]{{$}}
  for (long i = n - 1; i >= 0; i--) {
    if (a[i] != before)
      count++;
    before = a[i];
  }
  return count + before;
}

void in_place(long *a, long n) {
  long before = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value]{{$}}
  for (long i = 0; i < n; i++) {
    long now = a[i];
    a[i] = now - before;
    before = now;
  }
}

long rising(const int *a, const int *end) {
  long count = 0;
  int last = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [last-value, count]{{$}}
  while (a != end) {
    int now = *a++;
    if (now > last)
      count++;
    last = now;
  }
  return count;
}

void test(long n) {
  int *a = ints(n), *d = ints(n);
  long *in = longs(n);
  unsigned long mix = 0;
  differences(a, d, n);
  in_place(in, n);
  for (long i = 0; i < n; i++)
    mix = mix * 31 + (unsigned)d[i] + (unsigned long)in[i];
  printf("%lx %ld %ld\n", mix, runs(signs(n), n), rising(a, a + n));
}
