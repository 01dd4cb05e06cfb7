// Which element that is depends on the data.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static int seen[1024];
static int note(int i, int x) {
  seen[i & 1023] = x;
  return x > 0;
}
int get(int i) { return seen[i]; }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++)
    s += note(a[i], (int)i);
  return s;
}
