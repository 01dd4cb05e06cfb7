// Each sum adds up the other one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct sums {
  long double a, b;
};

struct sums sum(const double *a, const double *b, long n) {
  long double s = 0.5L, t = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i] + t / 8;
    t -= s - b[i];
  }
  return (struct sums){s, t};
}
