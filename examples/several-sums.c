// One loop, several results: the sums that a line through points is fitted
// with, and the product of growth factors along the way.
//
//   parfold examples/several-sums.c

#include <stdio.h>
#include <stdlib.h>

struct point {
  double x, y;
};

/// Fits a line to \p count points by least squares, and prints it.
void describe(const struct point *point, long count) {
  double sum_x = 0, sum_y = 0, sum_xx = 0, sum_xy = 0;
  double growth = 1;
  for (long i = 0; i < count; i++) {
    double x = point[i].x, y = point[i].y;
    sum_x += x;
    sum_y += y;
    sum_xx += x * x;
    sum_xy += x * y;
    growth *= 1 + y * 1e-9;
  }

  double n = (double)count;
  double slope = (n * sum_xy - sum_x * sum_y) / (n * sum_xx - sum_x * sum_x);
  printf("y = %.4f x + %.4f, growth %.6f\n", slope,
         (sum_y - slope * sum_x) / n, growth);
}

int main(int argc, char **argv) {
  long count = argc > 1 ? atol(argv[1]) : 1000000;
  struct point *point = malloc((size_t)count * sizeof *point);
  if (!point)
    return 1;
  for (long i = 0; i < count; i++) {
    point[i].x = (double)(i % 1000) / 10;
    point[i].y = 3 * point[i].x + (double)(i % 7);
  }

  describe(point, count);
  free(point);
}
