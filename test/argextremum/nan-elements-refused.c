// "!(a[i] <= best)" is true for NaN, which then stays or goes depending on
// the order: no maximum.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  double value;
  long where;
};

struct best find(const double *a, long n) {
  double best = 0;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (!(a[i] <= best)) {
      best = a[i];
      where = i;
    }
  return (struct best){best, where};
}
