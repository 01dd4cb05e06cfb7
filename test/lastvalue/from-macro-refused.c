// No text can be put in front of an assignment that is in a macro.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

#define NOTE(Where, At) (Where = (At))

long last_positive(const int *a, long n) {
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [live-out]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      NOTE(where, i);
  return where;
}
