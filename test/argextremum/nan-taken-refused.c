// With its place: whether NaN was met decides about the place as well.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long highest(const double *a, long n) {
  double m = -1;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    where = m > a[i] ? where : i;
    m = m > a[i] ? m : a[i];
  }
  return where;
}
