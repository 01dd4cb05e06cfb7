// A step that is added in an unsigned type, or in a wider one, takes a signed counter
// round at the end of its type: no overflow is undefined then.
//
// RUN: %parfold --guard=none --strategy=thread-array --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

int by_unsigned(const int *t, int n, unsigned step) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the iteration variable 'i' may wrap around before it meets the bound [counter-may-wrap]{{$}}
  for (int i = 0; i < n; i += step)
    s += t[i & 3];
  return s;
}

long by_unsigned_long(const long *t, long n, unsigned long step) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the iteration variable 'i' may wrap around before it meets the bound [counter-may-wrap]{{$}}
  for (long i = 0; i < n; i = i + step)
    s += t[i & 3];
  return s;
}

int by_long(const int *t, int n, long step) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the iteration variable 'i' may wrap around before it meets the bound [counter-may-wrap]{{$}}
  for (int i = 0; i < n; i += step)
    s += t[i & 3];
  return s;
}

int in_the_body(const int *t, int n) {
  int s = 0, i = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [{{loop-form|counter-modified}}]{{$}}
  while (i < n) {
    s += t[i & 3];
    i += 3u;
  }
  return s;
}
