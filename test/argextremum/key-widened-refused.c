// "float best" cannot hold every double: what the next element is compared
// with is not the key that won.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  float value;
  long where;
};

struct best find(const double *a, long n) {
  float best = 0;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = (float)a[i];
      where = i;
    }
  return (struct best){best, where};
}
