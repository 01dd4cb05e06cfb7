// That is another place, or the same one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct account {
  long sum;
  int count;
};

void enter(struct account *restrict to, const int *a, long k, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    to->sum += a[i];
    to[k].sum++;
  }
}
