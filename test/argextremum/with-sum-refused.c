// The sum adds up the running maximum, and what is compared depends on the sum.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long find(const int *a, long n) {
  int best = -1000;
  long sum = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] + sum % 2 > best)
      best = a[i] + (int)(sum % 2);
    sum += best;
  }
  return sum;
}
