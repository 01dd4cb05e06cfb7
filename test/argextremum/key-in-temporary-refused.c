// The key depends on the best so far.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  int value;
  long where;
};

struct best find(const int *a, long n) {
  int best = -100000;
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    int key = a[i] - best;
    if (key > best) {
      best = key;
      where = i;
    }
  }
  return (struct best){best, where};
}
