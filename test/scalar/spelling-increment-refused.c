// Whether "s--" runs depends on the count.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > 10)
      s++;
    if (a[i] > 20)
      ++s;
    if (a[i] > 30)
      s--;
    if (s > 40)
      --s;
  }
  return s;
}
