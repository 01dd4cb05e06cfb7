// The key is wider than the best: what is stored is cut off.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  short value;
  long where;
};

struct best find(const short *a, long n) {
  short best = a[0];
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] * 3 < best) {
      best = a[i] * 3;
      where = i;
    }
  return (struct best){best, where};
}
