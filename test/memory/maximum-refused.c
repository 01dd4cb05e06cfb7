// The place of the best before is wanted, too.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct record {
  int best;
  long where, before;
};

void find(struct record *restrict to, const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}before{{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > to->best) {
      to->best = a[i];
      to->before = to->where;
      to->where = i;
    }
}
