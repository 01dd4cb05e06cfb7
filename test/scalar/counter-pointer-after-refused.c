// The body moves the pointer on, too.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n) {
  long s = 0;
  const int *end = a + n, *p;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-modified]{{$}}
  for (p = a; p < end; p += 2)
    s += *p++;
  return s * 10 + (p - end);
}
