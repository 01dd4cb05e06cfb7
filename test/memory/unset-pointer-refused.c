// The near miss of unset-pointer.c: only a comparison of addresses would show that the
// arrays are apart, and one of these may be none.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct layer {
  int *mask;
};

void mask(const struct layer *s, int *out, const int *a, long n) {
  int *m;
  if (s)
    m = s->mask;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (s)
      x &= m[i];
    out[i] = x + 1;
  }
}
