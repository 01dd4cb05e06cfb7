// Blocks are declared as C99 has it.
//
// RUN: %parfold --fp=reproducible --guard=none --print=source %s -- -std=gnu89 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

double sum(const double *a, long n) {
  double s = 0;
  long i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [needs-c99]{{$}}
  for (i = 0; i < n; i++)
    s += a[i];
  return s;
}
