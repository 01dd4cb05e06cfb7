// --num-threads says how many threads, not that there may be any: the sign of
// the sum turns in every iteration.
//
// RUN: %parfold --num-threads=workers --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n, int workers) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    s = a[i] - s;
  return s * workers;
}
