// New code that says how many bins there are would have '1' for '1L', and shift an 'int'
// (C11 6.5.7p3).
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void product(long *restrict h, const int *w, int m, int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-extent]{{$}}
  for (int i = 0; i < m; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [kind-disabled]{{$}}
    for (long j = 0; j < (1L << n) / 3; j++)
      h[j] += w[i];
}
