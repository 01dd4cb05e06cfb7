// -ftrapv makes overflow of a signed product stop the program, and other parts
// of the product may overflow.
//
// RUN: %parfold --guard=none --print=source %s -- -ftrapv 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int product(const int *a, long n) {
  int p = 5;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [trapping-arithmetic]{{$}}
  for (long i = 0; i < n; i++)
    p *= a[i];
  return p;
}
