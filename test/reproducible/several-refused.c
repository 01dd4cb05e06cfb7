// Arrays of accumulators have a copy per thread, so their sums depend on how
// many there are; and so does what is summed beside.
//
// RUN: %parfold --fp=reproducible --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void weights(const unsigned char *key, const double *w, long n, double *out) {
  double h[256] = {0};
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: reordering the floating-point operations on 'h' changes rounding, and --fp=reproducible forbids it [float-order]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here
  for (long i = 0; i < n; i++)
    h[key[i]] += w[i];
  for (int k = 0; k < 256; k++)
    out[k] = h[k]; // CHECK: remark: {{.*}} [kind-disabled]
}

double beside(const unsigned char *key, const double *w, long n, int *out) {
  int h[256] = {0};
  double s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: reordering the floating-point operations on 's' changes rounding, and --fp=reproducible forbids it [float-order]{{$}}
  // CHECK-NEXT: note: here
  for (long i = 0; i < n; i++) {
    h[key[i]]++;
    s += w[i];
  }
  for (int k = 0; k < 256; k++)
    out[k] = h[k]; // CHECK: remark: {{.*}} [kind-disabled]
  return s;
}

struct wide {
  double part[33];
};

// More than the stack should hold.
double many(const double *a, const struct wide *b, long n, struct wide *out) {
  struct wide last = {{0}};
  double best = 0, s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 's' changes rounding, and --fp=reproducible forbids it [float-order]{{$}}
  for (long i = 0; i < n; i++) {
    struct wide w = b[i];
    s += a[i];
    if (a[i] > best) {
      best = a[i];
      last = w;
    }
  }
  *out = last;
  return s;
}
