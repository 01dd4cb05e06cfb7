// It stops at the sum so far.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck %s

static long sum_up_to(long s, const int *row, int width) {
  int j = 0;
  while (j < width && s < 1000)
    s += row[j++];
  return s;
}

long fold(const int *a, long n) {
  long t = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [{{not-a-fold|accumulator-read}}]{{$}}
  for (long i = 0; i + 5 <= n; i++)
    t = sum_up_to(t, a + i, 5);
  return t;
}
