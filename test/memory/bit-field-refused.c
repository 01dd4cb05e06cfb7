// Two bit-fields share the memory that a store of either one writes (C11 3.14): two
// threads must not store to them at the same time.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct flags {
  unsigned low : 4, high : 4;
};

long pack(struct flags *restrict to, const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < 2 * n; i++) {
    s += a[i];
    if (i < n)
      to[i].low = (unsigned)a[i];
    else
      to[i - n].high = (unsigned)a[i];
  }
  return s;
}
