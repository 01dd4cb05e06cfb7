// A constant in a check does not say its type: '1L' is written '1', and what is shifted
// decides in how many bits (C11 6.5.7p3). So there is no such check.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long one_shifted(int *a, const int *b, int n, long k) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < k; i++) {
    a[(1L << n) / 3 + i] = b[i] + 1;
    s += b[i];
  }
  return s;
}

#ifdef TWIN
long shifted_by_one(int *a, const int *b, int n, long k) {
  long s = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // TWIN: :[[@LINE+1]]:3: note: checked at run time: 'a[((long)n << 1) / 3 + i]' does not overlap 'b[i]'{{$}}
  for (long i = 0; i < k; i++) {
    a[((long)n << 1) / 3 + i] = b[i] + 1;
    s += b[i];
  }
  return s;
}
#endif
