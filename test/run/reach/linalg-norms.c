// Norms of a matrix: the largest column sum, the largest row sum, the
// Frobenius norm and the largest entry with its place.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

static double norm_one(int m, int n, double a[m][n]) {
  double norm = 0;
  /* expert: max */
  for (int j = 0; j < n; j++) {
    double s = 0;
    for (int i = 0; i < m; i++)
      s += fabs(a[i][j]);
    norm = s > norm ? s : norm;
  }
  return norm;
}

static double norm_inf(int m, int n, double a[m][n]) {
  double norm = 0;
  /* expert: max */
  for (int i = 0; i < m; i++) {
    double s = 0;
    for (int j = 0; j < n; j++)
      s += fabs(a[i][j]);
    if (norm < s)
      norm = s;
  }
  return norm;
}

static double norm_frobenius(int m, int n, double a[m][n]) {
  double s = 0;
  /* expert: sum */
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++)
      s += a[i][j] * a[i][j];
  return sqrt(s);
}

static double largest_entry(int m, int n, double a[m][n], int *row, int *col) {
  double most = -1;
  *row = *col = -1;
  /* expert: argmax */
  for (int i = 0; i < m; i++) {
    for (int j = 0; j < n; j++) {
      if (fabs(a[i][j]) > most) {
        most = fabs(a[i][j]);
        *row = i;
        *col = j;
      }
    }
  }
  return most;
}

static int zeros(int m, int n, double a[m][n]) {
  int count = 0;
  /* expert: count */
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++)
      count += a[i][j] == 0;
  return count;
}

static double trace(int n, double a[n][n]) {
  double t = 0;
  for (int i = 0; i < n && i < 8; i++) /* the leading part only */
    t += a[i][i];
  return t;
}

void test(long n) {
  int m = (int)sqrt((double)n) + 1, k = m, row, col;
  double(*a)[k] = calloc((size_t)m, sizeof *a);

  for (int i = 0; i < m; i++)
    for (int j = 0; j < k; j++)
      a[i][j] = (random_at((long)i * k + j) - 450) / 64.0;
  printf("one %.9e\n", norm_one(m, k, a));
  printf("infinity %.9e\n", norm_inf(m, k, a));
  printf("frobenius %.9e\n", norm_frobenius(m, k, a));
  double most = largest_entry(m, k, a, &row, &col);
  printf("largest %.9e at %d %d\n", most, row, col);
  printf("zeros %d\n", zeros(m, k, a));
  printf("trace %.9e\n", trace(m, a));
  free(a);
}
