// What is missing is filled with its neighbour, which may have been filled.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

void fill(const unsigned char *valid, double *value, long rows) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long row = 1; row < rows; row++)
    if (!valid[row])
      value[row] = value[row - 1];
}
