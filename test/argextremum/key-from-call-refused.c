// The key is the value of a function of which nothing is known.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

double weight(double);

struct best {
  double value;
  long where;
};

struct best find(const double *a, long n) {
  double best = 0;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    if (weight(a[i]) > best) {
      best = weight(a[i]);
      where = i;
    }
  return (struct best){best, where};
}
