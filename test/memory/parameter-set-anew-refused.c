// Set anew or not, it is the array that is written to.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static void add(long *a, const int *place, long n, long *other) {
  long *from = other;
  if (n > 100)
    from = a;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    a[0] += from[place[i]];
}

void call(long *a, long *b, const int *place, long n) {
  add(a, place, n, b);
}
