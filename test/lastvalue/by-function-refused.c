// A function sets it, through a pointer: there is no assignment in the text.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

static void set(long *place, long value) { *place = value; }

long last_positive(const int *a, long n) {
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [live-out]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      set(&where, i);
  return where;
}
