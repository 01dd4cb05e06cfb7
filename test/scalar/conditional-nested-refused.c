// One of the branches multiplies instead.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > 0) {
      if (a[i] % 2)
        s += a[i];
      else if (a[i] % 3)
        s *= 3;
    } else if (a[i] < -200) {
      s--;
    }
  }
  return s;
}
