// The assignment is always executed, and sets nothing at times: a chunk would
// take it for one that does.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long last_positive(const int *a, long n) {
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [live-out]{{$}}
  for (long i = 0; i < n; i++)
    where = a[i] > 0 ? i : where;
  return where;
}
