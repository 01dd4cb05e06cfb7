// How far the function reads is not known before the loop.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck %s

static long sum_of(const long *row) {
  long s = 0;
  while (*row)
    s += *row++;
  return s;
}

void fold(long *to, long *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *to += sum_of(a + i);
}
