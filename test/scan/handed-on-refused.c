// What is handed on comes from two iterations before, or from the state.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long two_before(const int *a, long n) {
  long count = 0;
  int before = 0, once_more = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-value]{{$}}
  for (long i = 0; i < n; i++) {
    count += a[i] > once_more;
    once_more = before;
    before = a[i];
  }
  return count;
}

long feedback(const int *a, long n) {
  long sum = 0;
  int before = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    before = a[i] - before / 2;
    sum += before;
  }
  return sum;
}
