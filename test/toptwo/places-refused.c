// The second one's place is not what the best one's was.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long greatest(const int *a, long n, long *next) {
  int first = -1000, second = -1000;
  long at_first = -1, at_second = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (x > first) {
      at_second = at_first - 1;
      second = first;
      first = x;
      at_first = i;
    } else if (x > second) {
      second = x;
      at_second = i;
    }
  }
  *next = at_second;
  return at_first + first + second;
}
