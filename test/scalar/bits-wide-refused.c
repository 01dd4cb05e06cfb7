// Bits are set and cleared, or turned into numbers in between.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

unsigned set_and_cleared(const unsigned *a, const unsigned *b, long n) {
  unsigned s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++)
    s = (s | a[i]) & b[i];
  return s;
}

unsigned added(const unsigned *a, long n) {
  unsigned s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++)
    s = (s ^ a[i]) + 1;
  return s;
}

int limited(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (s < 1000)
      s |= a[i];
  return s;
}

int multiplied(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++)
    s = (s | a[i]) * 3;
  return s;
}
