// "else if" makes the second comparison depend on how the first went, so on
// earlier elements.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct range {
  int low, high;
};

struct range find(const int *a, long n) {
  int low = 5000, high = -5000;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] < low)
      low = a[i];
    else if (a[i] > high)
      high = a[i];
  return (struct range){low, high};
}
