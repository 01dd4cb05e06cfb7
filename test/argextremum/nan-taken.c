// A maximum that keeps the old value only if that is greater: NaN is taken, and
// given up for whatever comes next. Zeros of both signs tell who wins a tie.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

#define MAX(a, b) ((a) > (b) ? (a) : (b))

double highest(const double *a, long n, double m) {
  // CHECK: double m = __builtin_nan("");
  // CHECK: m = MAX(m, a[i]), m_met |= m != m ? 2 : 1;
  // CHECK: if (slot[thread].m_met > 1 || (slot[thread].m_met && !(m > slot[thread].m)))
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [max]{{$}}
  for (long i = 0; i < n; i++)
    m = MAX(m, a[i]);
  return m;
}

float lowest(const float *a, long n) {
  float m = 1000;
  // CHECK: float m = __builtin_nan("");
  // CHECK: !(m <= slot[thread].m)
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} thread-local array [min]{{$}}
  for (long i = 0; i < n; i++) {
    if (i % 5 == 2)
      continue;
    m = m <= a[i] ? m : a[i];
  }
  return m;
}

void test(long n) {
  double *a = doubles(n);
  float *b = floats(n);
  for (int round = 0; round < 4; round++) {
    for (long i = 0; i < n; i++) {
      if (round == 1 && i % 97 == 50)
        a[i] = b[i] = 0.0f / 0.0f;
      if (round == 2)
        a[i] = b[i] = i % 3 ? 0.0f : -0.0f;
      if (round == 3)
        a[i] = b[i] = 0.0f / 0.0f;
    }
    printf("%a %a %a %a\n", highest(a, n, 5), highest(a, n, -0.0), highest(a, n, 0.0 / 0.0), lowest(b, n));
  }
}
