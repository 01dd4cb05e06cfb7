// One side is computed, and the other one is not.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <math.h>

long farthest(const double *a, long n) {
  long best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 1; i < n; i++)
    if (fabs(a[i]) > a[best])
      best = i;
  return best;
}

struct pixel {
  unsigned char red, green, blue;
};

static int luminance(struct pixel p) { return 3 * p.red + 6 * p.green + p.blue; }
static int darkness(struct pixel p) { return 765 - luminance(p); }

struct pixel brightest(const struct pixel *image, long n) {
  struct pixel best = {0, 0, 0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (luminance(image[i]) > darkness(best))
      best = image[i];
  return best;
}
