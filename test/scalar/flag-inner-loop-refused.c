// How far the inner loop gets depends on the flag, and is added up.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static int row[64][32];

int visited(int limit) {
  int ok = 1, count = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < 64; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
    for (int j = 0; ok && j < 32; j++) {
      count++;
      if (row[i][j] > limit)
        ok = 0;
    }
  return count;
}

int last_column(int limit) {
  int ok = 1, sum = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < 64; i++) {
    int j;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
    for (j = 0; ok && j < 32; j++)
      if (row[i][j] > limit)
        ok = 0;
    sum += j;
  }
  return sum;
}
