// An array that each iteration fills before it reads it is private, though it
// is declared in front of the loop.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

long medians(const int *a, long n) {
  long s = 0;
  int window[5];
  // CHECK: reduction(+:s) private(window)
  for (long i = 2; i < n - 2; i++) {
    for (int k = 0; k < 5; k++)
      window[k] = a[i + k - 2];
    for (int x = 0; x < 4; x++)
      for (int y = x + 1; y < 5; y++)
        if (window[y] < window[x]) {
          int t = window[x];
          window[x] = window[y];
          window[y] = t;
        }
    s += window[2];
  }
  return s;
}

double palindromes(const double *m, long rows) {
  double s = 0, row[64];
  // CHECK: reduction(+:s) private(row)
  for (long i = 0; i < rows; i++) {
    for (int j = 0; j < 64; j++)
      row[j] = m[i * 64 + j] / 8;
    for (int j = 63; j >= 0; j--)
      s += row[j] * row[63 - j];
  }
  return s;
}

int elements(const int *a, long n) {
  int v[3], s = 0;
  // CHECK: reduction(+:s) private(v)
  for (long i = 0; i < n; i++) {
    v[0] = a[i];
    v[1] = a[i] / 2;
    v[2] = v[0] - v[1];
    s += v[2] * 2 - v[0];
  }
  return s;
}

struct point {
  int x, y;
};

long in_two_dimensions(const int *a, long n) {
  struct point grid[4][3];
  long s = 0;
  // CHECK: reduction(+:s) private(grid)
  for (long i = 0; i < n; i++) {
    for (int r = 0; r < 4; r++)
      for (int c = 0; c < 3; c++) {
        grid[r][c].x = a[i] + r;
        grid[r][c].y = a[i] - c;
      }
    for (int c = 0; c < 3; c++)
      for (int r = 0; r < 4; r++)
        s += grid[r][c].x * grid[r][c].y % 7;
  }
  return s;
}

// What an element gets may hang on what another iteration knows nothing of.
long first_place(const int *a, long n, int width) {
  int digit[10];
  long best = -1, where = -1;
  // CHECK: #pragma omp parallel {{.*}}private(digit)
  for (long i = 0; i < n; i++) {
    long sum = 0;
    int rest = a[i] + 300;
    for (int k = 0; k < 10; k++) {
      digit[k] = rest % 10;
      rest /= 10;
    }
    for (int k = 0; k < width && k < 10; k++)
      sum += digit[k];
    if (sum > best) {
      best = sum;
      where = i;
    }
  }
  return where;
}

void test(long n) {
  const int *a = ints(n);
  printf("%ld %.6e ", medians(a, n), palindromes(doubles(n), n / 64));
  printf("%d %ld ", elements(a, n), in_two_dimensions(a, n / 8));
  printf("%ld\n", first_place(a, n, 4));
}
