// A variable declared outside the body carries a value into the next
// iteration.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long fold(const int *a, long n, int previous) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-value]{{$}}
  for (long i = 0; i < n; i++)
  {
    s += previous * a[i];
    previous = a[i];
  }
  return s;
}
