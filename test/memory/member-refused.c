// One member is read for the sum in the other one, and is none itself.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct account {
  long sum;
  int count;
};

void enter(struct account *restrict to, const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    to->sum += (long)a[i] * to->count;
    to->count = to->count * 2 + 1;
  }
}
