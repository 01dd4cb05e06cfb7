// An element is added to another one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

enum { ROWS = 5, COLUMNS = 7 };

void pairs(const unsigned short *a, const unsigned short *b, long n, int t[ROWS][COLUMNS]) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++)
    t[a[i] % ROWS][b[i] % COLUMNS] += t[0][a[i] % COLUMNS];
}
