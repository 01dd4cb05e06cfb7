// What the function leaves goes on from what was there, and that comes from the
// counts.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

static int gradient(const int *a, int i, int *right) {
  *right += a[i + 1] - a[i];
  return *right;
}

void count(unsigned *restrict votes, const int *restrict a, int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (int i = 0; i < n; i++) {
    int right = 0;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
    for (int j = 0; j < 4; j++) {
      if (gradient(a, i + j, &right) > 0)
        votes[right & 7]++;
      right = votes[3];
    }
  }
}
