// A remainder of a signed number may be negative.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void spread(double *h, int buckets, const int *key, const double *x, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-extent]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i] % buckets] += x[i];
}
