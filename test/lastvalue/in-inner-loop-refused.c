// An inner loop sets it at times; for the outer loop there is no assignment to
// put text in front of.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long last_hole(const int *a, long rows, long columns) {
  long at = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < rows; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [too-few-iterations]{{$}}
    for (int j = 0; j < 1; j++)
      if (a[i * columns + j] == 0)
        at = i;
  return at;
}
