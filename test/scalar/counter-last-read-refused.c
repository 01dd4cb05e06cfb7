// The final value of the counter depends on the elements: the body moves it
// on.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long past(const int *a, long n, long *sum) {
  long s = 0, i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-modified]{{$}}
  for (i = 10; i < n; i += 7)
    s += a[i++];
  *sum = s;
  return i;
}
