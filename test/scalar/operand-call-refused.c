// A function whose body is elsewhere may do anything.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int weight(int);

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += weight(a[i]);
  return s;
}
