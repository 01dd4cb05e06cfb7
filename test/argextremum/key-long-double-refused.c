// The key has more digits than the best can hold.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  double value;
  long where;
};

struct best find(const double *a, long n) {
  double best = 0;
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] / 3.0L > best) {
      best = a[i] / 3.0L;
      where = i;
    }
  return (struct best){best, where};
}
