// The loop itself is written in a macro.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#define ABS(x) ((x) < 0 ? -(x) : (x))
#define SUM_UP(x, y)           \
  for (long i = 0; i < n; i++) \
    (x) += (y)

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [inside-macro]{{$}}
  SUM_UP(s, ABS(a[i]));
  return s;
}
