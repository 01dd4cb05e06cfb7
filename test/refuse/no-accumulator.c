// Nothing that the loop computes is used after it: there is nothing to fold.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void forgets(const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop accumulates nothing that is used after it [no-accumulator]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    x += 1;
  }
}

long empty(long n) {
  long i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop accumulates nothing that is used after it [no-accumulator]{{$}}
  for (i = 0; i < n; i++)
    ;
  return i;
}
