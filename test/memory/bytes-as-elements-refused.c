// The distance in bytes is another sum, which a function adds to.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

static void move(int *k, int by) { *k += by; }

long sum(const int *a, const int *step, long n) {
  long s = 0;
  int k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    move(&k, step[i]);
    s += *(const int *)((const char *)a + 4 * k);
  }
  return s;
}
