// One member depends on another one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct moments {
  long sum, squares;
  int unit;
};

static struct moments added(struct moments m, int x) {
  m.sum += (long)x * m.unit;
  m.squares += m.sum;
  return m;
}

struct moments measure(const int *a, long n) {
  struct moments m = {1, 2, 9};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    m = added(m, a[i]);
  return m;
}
