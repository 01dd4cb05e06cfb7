// One member depends on another one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct cell {
  double sum;
  int count;
};

void group(struct cell *cell, const unsigned char *key, const double *x, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    cell[key[i] & 31].count++;
    cell[key[i] & 31].sum += x[i] / cell[key[i] & 31].count;
  }
}
