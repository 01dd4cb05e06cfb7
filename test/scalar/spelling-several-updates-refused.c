// A sum and a product of one accumulator do not combine.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++)
  {
    s += a[i];
    s *= 3;
  }
  return s;
}
