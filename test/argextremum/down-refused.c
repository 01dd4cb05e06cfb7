// An unsigned counter never falls below 0: "i >= 0" always holds.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  int value;
  long where;
};

struct best find(const int *a, unsigned n) {
  int best = -1000;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-may-wrap]{{$}}
  for (unsigned i = n - 1; i >= 0; i--)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return (struct best){best, where};
}
