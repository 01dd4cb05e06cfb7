// Whether a value is added, counted or found depends on the flag.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum_until(const int *a, long n, int wanted) {
  int found = 0;
  long sum = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (x == wanted)
      found = 1;
    if (!found)
      sum += x;
  }
  return sum;
}

int counted(const int *a, long n, int wanted) {
  int found = 0, after = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    after += found;
    if (a[i] == wanted)
      found = 1;
  }
  return after;
}

int as_subscript(const int *a, const int *weight, long n, int wanted) {
  int found = 0, sum = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    sum += weight[found];
    if (a[i] == wanted)
      found = 1;
  }
  return sum;
}

int other_flag(const int *a, long n, int first, int second) {
  int opened = 0, closed = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (x == first)
      opened = 1;
    if (opened && x == second)
      closed = 1;
  }
  return closed;
}
