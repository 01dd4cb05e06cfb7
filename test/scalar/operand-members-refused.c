// A member that is read is volatile.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct point {
  int x, y;
};
struct cloud {
  const struct point *points;
  volatile int weight;
};

long sum(const struct cloud *c, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [volatile-access]{{$}}
  for (long i = 0; i < n; i++)
    s += c->points[i].x * c->weight + (*c).points[i].y;
  return s;
}
