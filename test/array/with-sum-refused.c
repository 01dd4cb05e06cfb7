// The place of a maximum takes slots, which copies of arrays do not go with.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long measure(int *h, const unsigned char *b, long n) {
  long where = -1;
  int most = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [strategy-unavailable]{{$}}
  for (long i = 0; i < n; i++) {
    h[b[i]]++;
    if (b[i] > most) {
      most = b[i];
      where = i;
    }
  }
  return where;
}
