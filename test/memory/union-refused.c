// The other member is some of its bytes.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

union number {
  long whole;
  unsigned char byte[sizeof(long)];
};

void add(union number *restrict to, const union number *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    to->whole += a[i].whole + to->byte[0];
}
