// A shift between the steps: each value depends on how many come after it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

unsigned char check(const unsigned char *a, long n) {
  unsigned char s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    s = (s << 1) ^ a[i];
  return s;
}

unsigned short rotated(const unsigned short *a, long n) {
  unsigned short s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    s = (s >> 1 | s << 15) ^ a[i];
  return s;
}
