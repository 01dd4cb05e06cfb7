// The value of the assignment is the running sum, and the sum depends on what it
// is used for.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n) {
  long s = 0, highest = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    long t;
    t = s += a[i];
    highest = t > highest ? t : highest;
    s -= highest & 1;
  }
  return s + highest;
}
