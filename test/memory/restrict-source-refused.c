// Set anew, the pointer may be one that it was not in the beginning, or one that is
// based on another.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void add(long *sum, const long *restrict a, const long *b, const int *place, long n) {
  if (n > 100)
    a = b;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}
