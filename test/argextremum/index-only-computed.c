// What is compared is computed: by a library function, by one of the file's, or
// from several members.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4

#include "../run/program.h"

#include <math.h>

long farthest(const double *a, long n) {
  long best = 0;
  // CHECK-LABEL: long farthest
  // CHECK: if (fabs(a[slot[thread]]) > fabs(a[best])){{$}}
  for (long i = 1; i < n; i++)
    if (fabs(a[i]) > fabs(a[best]))
      best = i;
  return best;
}

struct pixel {
  unsigned char red, green, blue;
};

static int luminance(struct pixel p) { return 3 * p.red + 6 * p.green + p.blue; }

struct pixel brightest(const struct pixel *image, long n) {
  struct pixel best = {0, 0, 0};
  // CHECK-LABEL: struct pixel brightest
  // CHECK: struct pixel slot[threads];
  // CHECK: if (((3 * slot[thread].red) + (6 * slot[thread].green)) + slot[thread].blue > ((3 * best.red) + (6 * best.green)) + best.blue){{$}}
  for (long i = 0; i < n; i++)
    if (luminance(image[i]) > luminance(best))
      best = image[i];
  return best;
}

/// Through an index of indices.
int cheapest(const int *price, const int *selected, long n) {
  int best = selected[0];
  // CHECK-LABEL: int cheapest
  // CHECK: if (price[slot[thread]] < price[best]){{$}}
  for (long i = 1; i < n; i++)
    if (price[selected[i]] < price[best])
      best = selected[i];
  return best;
}

/// A sum of two neighbours, computed in the type that the loop computes it in.
long steepest(const short *a, long n) {
  long best = 0;
  // CHECK-LABEL: long steepest
  // CHECK: if (a[slot[thread] + (long)1] - a[slot[thread]] > a[best + (long)1] - a[best])
  for (long i = 1; i < n; i++)
    if (a[i + 1] - a[i] > a[best + 1] - a[best])
      best = i;
  return best;
}

void test(long n) {
  double *a = doubles(n);
  struct pixel *image = calloc((size_t)n + 1, sizeof *image);
  int *selected = calloc((size_t)n + 1, sizeof *selected);
  for (long i = 0; i < n; i++) {
    a[i] *= i % 3 - 1;
    image[i] = (struct pixel){(unsigned char)random_at(i), (unsigned char)random_at(2 * i), (unsigned char)random_at(3 * i)};
    selected[i] = (int)(i * 7 % n);
  }
  struct pixel p = brightest(image, n);
  printf("%ld %d %d %d %d %ld\n", farthest(a, n), p.red, p.green, p.blue, cheapest(ints(n), selected, n), steepest(shorts(n), n));
}
