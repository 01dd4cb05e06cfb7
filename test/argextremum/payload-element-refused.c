// b[i] is read only for a new best; slots could read it more often, also
// where it does not exist.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  int value, other;
};

struct best find(const int *a, const int *b, long n) {
  int best = -1000, other = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      other = b[i];
    }
  return (struct best){best, other};
}
