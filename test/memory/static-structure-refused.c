// Somebody may have asked for its address.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static struct {
  long sum, count;
} stats;

void show(void (*to)(const long *)) { to(&stats.sum); }

void enter(const long *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    stats.sum += a[place[i]];
}
