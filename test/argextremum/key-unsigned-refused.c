// An int compared with an unsigned best: -1 is greater than everything, and
// yet stored as what it is.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  int value;
  long where;
};

struct best find(const unsigned *a, long n) {
  int best = 0;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > (unsigned char)best) {
      best = (int)a[i];
      where = i;
    }
  return (struct best){best, where};
}
