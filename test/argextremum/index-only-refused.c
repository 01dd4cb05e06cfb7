// The loop writes to the array in which it looks for its best.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long greatest(int *a, long n) {
  long best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 1; i < n; i++) {
    if (a[i] > a[best])
      best = i;
    a[i] = 0;
  }
  return best;
}

/// What is compared is not what is kept.
long behind(const int *a, long n) {
  long best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 1; i < n; i++)
    if (a[i] > a[best])
      best = i - 1;
  return best;
}

/// The best is used for something else, too.
long sum_of_bests(const int *a, long n, long *sum) {
  long best = 0, s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 1; i < n; i++) {
    if (a[i] > a[best])
      best = i;
    s += a[best];
  }
  *sum = s;
  return best;
}
