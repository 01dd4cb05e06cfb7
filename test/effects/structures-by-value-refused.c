// A product of complex numbers is none that parfold knows.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct complex {
  double re, im;
};

static struct complex product(struct complex a, struct complex b) {
  struct complex p = {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
  return p;
}

double fold(const struct complex *a, long n) {
  struct complex p = {1, 0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized:
  for (long i = 0; i < n; i++)
    p = product(p, a[i]);
  return p.re;
}
