// Not less or equal: a NaN wins, and then loses to everything.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long greatest(const double *a, long n) {
  long best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 1; i < n; i++)
    if (!(a[i] <= a[best]))
      best = i;
  return best;
}
