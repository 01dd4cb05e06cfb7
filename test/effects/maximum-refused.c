// Which of the two it gives back, is a question of their squares.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static double greater(double a, double b) { return a * a > b * b ? a : b; }

double fold(const double *a, long n) {
  double best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    best = greater(best, a[i]);
  return best;
}
