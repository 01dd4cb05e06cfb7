// A counter that the loop may look at through a pointer has no value that only
// the loop's header decides.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long *counter;

long sum(const int *a, long n) {
  long s = 0;
  long i;
  counter = &i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-escapes]{{$}}
  for (i = 0; i < n; i++)
    s += a[*counter];
  return s * 1000 + i;
}
