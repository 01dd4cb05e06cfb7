// Centers the columns of a table of measurements and computes their
// covariance matrix, then looks for the pair of columns that go together best.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

static double **table_new(int columns, int rows) {
  double **t = calloc((size_t)columns, sizeof *t);
  for (int c = 0; c < columns; c++)
    t[c] = calloc((size_t)rows, sizeof **t);
  return t;
}

static void table_free(double **t, int columns) {
  for (int c = 0; c < columns; c++)
    free(t[c]);
  free(t);
}

static void center(double **col, double *mean, int columns, int rows) {
  int c, r;
  /* expert: doall */
  for (c = 0; c < columns; c++) {
    double s = 0;
    for (r = 0; r < rows; r++)
      s += col[c][r];
    mean[c] = s / rows;
    for (r = 0; r < rows; r++)
      col[c][r] -= mean[c];
  }
}

static void covariance(double **cov, double **col, int columns, int rows) {
  /* expert: doall */
  for (int a = 0; a < columns; a++)
    for (int b = 0; b <= a; b++) {
      double s = 0;
      for (int r = 0; r < rows; r++)
        s += col[a][r] * col[b][r];
      cov[a][b] = rows > 1 ? s / (rows - 1) : 0;
    }
}

static double correlation(double **cov, int a, int b) {
  double v = sqrt(cov[a][a] * cov[b][b]);
  return v > 0 ? cov[a][b] / v : 0;
}

/* The largest correlation in absolute value of two different columns. */
static double strongest(double **cov, int columns) {
  double best = 0;
  /* expert: max */
  for (int a = 1; a < columns; a++) {
    for (int b = 0; b < a; b++) {
      double r = fabs(correlation(cov, a, b));
      if (r > best)
        best = r;
    }
  }
  return best;
}

static double total_variance(double **cov, int columns) {
  double trace = 0.0;
  /* expert: sum */
  for (int a = columns - 1; a >= 0; a--)
    trace += cov[a][a];
  return trace;
}

void test(long n) {
  const int side = (int)cbrt((double)n + 0.5) + 1, rows = side + 3, columns = side;
  double **col = table_new(columns, rows), **cov = table_new(columns, columns);
  double *mean = calloc((size_t)columns, sizeof *mean);
  for (int c = 0; c < columns; c++)
    for (int r = 0; r < rows; r++)
      col[c][r] = random_at(31L * c + 7919L * r) / 9.0 + c * (r % 5);
  center(col, mean, columns, rows);
  covariance(cov, col, columns, rows);
  printf("%d columns, first mean %.9e\n", columns, mean[0]);
  printf("strongest %.9e\n", strongest(cov, columns));
  printf("total variance %.9e\n", total_variance(cov, columns));
  table_free(col, columns);
  table_free(cov, columns);
  free(mean);
}
