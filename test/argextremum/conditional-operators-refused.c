// The value is chosen by another condition than its place.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  int value;
  long where;
};

struct best find(const int *a, long n) {
  int best = a[0];
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    where = a[i] > best ? i : where;
    best = a[i] >= best ? a[i] : best;
  }
  return (struct best){best, where};
}
