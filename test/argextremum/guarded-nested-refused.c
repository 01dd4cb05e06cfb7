// The guard looks at the best so far.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  int value;
  long where;
};

struct best find(const int *a, const unsigned char *ok, long n) {
  int best = -1000;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (best < 100)
      if (a[i] >= best) {
        best = a[i];
        where = i;
      }
  return (struct best){best, where};
}
