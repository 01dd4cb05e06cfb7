// C89 has no declarations that slots could be written with.
//
// RUN: %parfold --strategy=thread-array --guard=none --print=source %s -- -std=gnu89 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n) {
  long s = 7, i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [needs-c99]{{$}}
  for (i = 0; i < n; i++)
    s += a[i];
  return s;
}
