// "else if" makes the second comparison depend on how the first went, so on
// earlier elements; and of equal numbers that look different the last is kept.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct range {
  double low, high;
};

struct range find(const double *a, long n) {
  double low = 5000, high = -5000;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] <= low)
      low = a[i];
    else if (a[i] >= high)
      high = a[i];
  return (struct range){low, high};
}
