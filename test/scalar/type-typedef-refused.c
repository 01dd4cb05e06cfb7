// A typedef may hide that a type is volatile.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

typedef volatile long count;
typedef const int item;

count sum(item *a, long n) {
  count s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [volatile-access]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
