// The inner loop stops when the best is good enough, or asks how good it is.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static int row[64][16];

int highest(int enough) {
  int m = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < 64; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
    for (int j = 0; j < 16 && m < enough; j++)
      if (row[i][j] > m)
        m = row[i][j];
  return m;
}

int raised(void) {
  int m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < 64; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
    for (int j = 0; j < 16; j++)
      if (row[i][j] + j > m)
        m += row[i][j];
  return m;
}
