// The index may be an element of the array.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void greatest(const long *a, long n, long *where) {
  *where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 1; i < n; i++)
    if (a[i] > a[*where])
      *where = i;
}
