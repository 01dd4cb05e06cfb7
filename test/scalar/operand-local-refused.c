// Variables declared outside the body carry a value over two iterations.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long fold(const int *a, long n, int previous, int other) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-value]{{$}}
  for (long i = 0; i < n; i++)
  {
    s += previous * a[i];
    previous = other;
    other = a[i];
  }
  return s;
}
