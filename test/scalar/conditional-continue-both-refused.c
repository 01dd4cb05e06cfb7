// One of the conditions of "continue" looks at the running sum.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > 0) {
      s += a[i];
      if (s > 100)
        continue;
      s++;
    } else {
      if (a[i] < -100)
        continue;
    }
    s += 2;
  }
  return s;
}
