// Two values: the last one to store wins.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void mark(unsigned char *seen, const unsigned *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] & 4)
      seen[a[i] & 1023] = 7;
    else
      seen[a[i] & 1023] = 8;
}
