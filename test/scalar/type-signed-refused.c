// -ftrapv makes signed overflow stop the program, and other partial sums may
// overflow.
//
// RUN: %parfold --guard=none --print=source %s -- -ftrapv 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int ints_of(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [trapping-arithmetic]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
