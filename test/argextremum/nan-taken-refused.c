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

// Where nothing is taken, nothing has been met, though something is assigned.
double at_times(const double *a, long n) {
  double m = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    m = i % 7 != 3 ? (m > a[i] ? m : a[i]) : m;
  return m;
}
