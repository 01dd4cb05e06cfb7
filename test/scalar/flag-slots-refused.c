// The best is looked for only until the flag is set.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

double highest(const double *a, long n, double limit) {
  double best = 0;
  int fine = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    double x = a[i];
    if (fine && x > best)
      best = x;
    if (x > limit)
      fine = 0;
  }
  return best;
}
