// The last such element is stored, or what is there is stored again.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct record {
  int best;
  long where, sum;
};

void find(struct record *restrict to, const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [live-out]{{$}}
  for (long i = 0; i < n; i++)
    to->sum = a[i] > 999 ? a[i] : to->sum;
}
