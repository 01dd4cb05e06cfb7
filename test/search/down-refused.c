// An unsigned counter that runs down past 0.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long last(const int *a, unsigned n, int key) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-may-wrap]{{$}}
  for (unsigned i = n - 1; i >= 0u; i--)
    if (a[i] == key)
      return i;
  return -1;
}

// In front of the first element there is nothing.
long last_pair(const int *a, long n) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop may leave where 'a' ends, and other threads would read on [unknown-end]{{$}}
  for (long i = n - 1; i >= 0; i--)
    if (a[i - 1] == a[i])
      return i;
  return -1;
}
