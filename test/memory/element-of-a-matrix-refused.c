// The element is one of the row that is added up.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

enum { SIZE = 8 };

void sum_row(double (*c)[SIZE], int i, int j) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (int k = 0; k < SIZE; k++)
    c[i][j] += c[i][k];
}
