// The function looks at the counter itself, of which each thread has another one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static long i;
static long squared(void) { return i * i; }

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-escapes]{{$}}
  for (i = 0; i < n; i++)
    s += a[i] * squared();
  return s;
}
