// The body moves the counter.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n) {
  long s = 0;
  long i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-modified]{{$}}
  for (i = 0; i < n; i++)
    s += a[i++];
  return s;
}
