// A best of type float that is compared with a double, and takes it rounded.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

float lowest(const double *a, long n) {
  float best = 1e9f;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] < best)
      best = a[i];
  return best;
}
