// What is computed may have more digits than its type while it is compared, and
// loses them when it is kept (C11 5.2.4.2.2p9), in 16 bits on x86-64: then an
// equal one is greater than what was kept, and its place is the last one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

__extension__ typedef _Float16 half;

long places(const half *a, const half *b, long n) {
  half first = 0, second = 0;
  long at_first = -1, at_second = -2;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] * b[i] > first) {
      second = first;
      at_second = at_first;
      first = a[i] * b[i];
      at_first = i;
    } else if (a[i] * b[i] > second) {
      second = a[i] * b[i];
      at_second = i;
    }
  }
  return at_first * 1000000 + at_second;
}
