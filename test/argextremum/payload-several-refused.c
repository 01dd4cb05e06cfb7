// Whether the payload is set depends on the payload.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  int value;
  long where;
};

struct best find(const int *a, long n) {
  int best = -1000;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      if (i > where + 3)
        where = i;
    }
  return (struct best){best, where};
}
