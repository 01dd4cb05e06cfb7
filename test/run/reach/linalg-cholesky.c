// Factors a positive definite matrix (Cholesky), solves with it, and computes
// its determinant's logarithm.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define IDX(i, j) ((i) * n + (j))

/* Overwrites the lower triangle; 0 if the matrix is not positive definite. */
static int cholesky (double *a, int n)
{
  int i, j, k;

  for (j = 0; j < n; j++)
    {
      double d = a[IDX (j, j)];
      for (k = 0; k < j; k++)
        d -= a[IDX (j, k)] * a[IDX (j, k)];
      if (d <= 0)
        return 0;
      d = sqrt (d);
      a[IDX (j, j)] = d;
      /* expert: doall */
      for (i = j + 1; i < n; i++)
        {
          double s = a[IDX (i, j)];
          for (k = 0; k < j; k++)
            s -= a[IDX (i, k)] * a[IDX (j, k)];
          a[IDX (i, j)] = s / d;
        }
    }
  return 1;
}

static double log_determinant (const double *a, int n)
{
  double sum = 0;
  int i;

  /* expert: sum */
  for (i = 0; i < n; i++)
    sum += log (a[IDX (i, i)]);
  return 2 * sum;
}

/* Column by column: every step updates all that is left of b.  */
static void solve_lower (const double *l, double *b, int n)
{
  for (int j = 0; j < n; j++)
    {
      b[j] /= l[IDX (j, j)];
      for (int i = j + 1; i < n; i++)
        b[i] -= l[IDX (i, j)] * b[j];
    }
}

/* The largest difference of L L' and the matrix it was made of.  */
static double reconstruction_error (const double *l, double (*entry) (int, int), int n)
{
  double worst = 0;

  for (int i = 0; i < n; i += 1 + n / 4)
    for (int j = 0; j <= i; j++)
      {
        double s = 0;
        for (int k = 0; k <= j; k++)
          s += l[IDX (i, k)] * l[IDX (j, k)];
        if (fabs (s - entry (i, j)) > worst)
          worst = fabs (s - entry (i, j));
      }
  return worst;
}

static double entry (int i, int j)
{
  return 1.0 / (1 + abs (i - j)) + (i == j ? 3 : 0) + 0.001 * random_at (i * 3L + j * 3L);
}

static double energy (const double *b, int n)
{
  double e = 0;

  /* expert: sum */
  for (int i = n - 1; i >= 0; i--)
    e += b[i] * b[i];
  return e;
}

void test (long size)
{
  int n = 1 + (int) (1.4 * cbrt ((double) size));
  double *a = malloc ((size_t) (n * n) * sizeof *a), *b = doubles (n);

  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++)
      a[IDX (i, j)] = entry (i, j) + (i == j ? 0.1 * n : 0);
  printf ("positive definite %d\n", cholesky (a, n));
  printf ("log determinant %.9e\n", log_determinant (a, n));
  solve_lower (a, b, n);
  printf ("energy %.9e\n", energy (b, n));
  printf ("off by the shift: %d\n", fabs (reconstruction_error (a, entry, n) - 0.1 * n) < 1e-9);
  free (a);
  free (b);
}
