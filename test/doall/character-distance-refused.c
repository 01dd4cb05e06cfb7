// Where 'char' is signed, '\377' is -1: the element before this one.
//
// RUN: %parfold --guard=none --kinds=doall --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void fill(int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 1; i < n; i++)
    a[i] = a[i + '\377'] + 1;
}
