// The sum goes to the next row, where the next iteration reads it.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

enum { WIDTH = 7 };

void sum_rows(double (*a)[WIDTH], long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    double s = 0;
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: {{.*}} [sum]{{$}}
    for (int j = 1; j < WIDTH; j++)
      s += a[i][j];
    a[i + 1][1] = s;
  }
}
