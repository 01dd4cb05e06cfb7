// Whether it is set depends on what it was.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long last_far_away(const int *a, long n) {
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0 && i > where + 3)
      where = i;
  return where;
}
