// Comparing rounds nothing, but the sum beside it does, and --fp=strict keeps
// its order.
//
// RUN: %parfold --fp=strict --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  double value;
  long where;
};

struct best find(const double *a, long n) {
  double best = a[0], total = 0;
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [float-order]{{$}}
  for (long i = 0; i < n; i++) {
    total += a[i];
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  }
  return (struct best){best + total, where};
}
