// What a character constant is worth is a matter of its type.
//
// RUN: %parfold --guard=none --kinds=doall --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %parfold --guard=none --kinds=doall --print=source %s -- -funsigned-char 2>&1 >/dev/null | FileCheck --check-prefix=UNSIGNED %s
// RUN: %check-same-result %s --parfold-args=--kinds=doall --may-stay

#include "../run/program.h"

static int table[600];

void test(long n) {
  // CHECK: #pragma omp parallel for firstprivate(n)
  for (int i = 0; i < 300; i++)
    table[i] = random_at(i + n);
  // CHECK: {{^ *}}#pragma omp parallel for
  // CHECK: {{^ *}}for (int i = 0; i < 300; i++)
  for (int i = 0; i < 300; i++)
    table[i + '\177' * 2 + 46] = table[i] + 1;
  // 255 elements behind, or 1 before: in either case another array.
  static int to[600];
  // CHECK: {{^ *}}#pragma omp parallel for
  // CHECK: {{^ *}}for (int i = 1; i < 300; i++)
  for (int i = 1; i < 300; i++)
    to[i] = table[i + '\377'] + L'\377';
  // Only where 'char' is unsigned.
  // UNSIGNED: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [doall]{{$}}
  for (int i = 1; i < 200; i++)
    to[i] = to[i + '\377'] + 1;
  long s = 0;
  for (int i = 0; i < 600; i++)
    s = s * 7 % 1000003 + table[i] + to[i];
  printf("%ld\n", s);
}
