// Which element it is, only a function can say, whose variables nobody can name in
// front of the loop: here another variable has the name.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

static int chosen = 2;

static int choice(void) { return chosen; }

void add(long *t, const int *a, long n, int chosen) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-target]{{$}}
  for (long i = 0; i < n; i++) {
    int k = choice();
    t[k] += a[i];
  }
  t[chosen] = 0;
}
