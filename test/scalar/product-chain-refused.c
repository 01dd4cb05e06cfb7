// A Horner step multiplies and adds: two operators on one accumulator.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

unsigned fold(const unsigned *a, long n) {
  unsigned s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++)
    s = s * 31 + a[i];
  return s;
}
