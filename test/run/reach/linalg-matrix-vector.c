// Multiplies a matrix, kept as an array of rows, with a vector, and measures
// how far the product is from a right-hand side.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

static double **new_matrix(int rows, int cols)
{
    double **a = malloc((rows + 1) * sizeof(double *));
    int i;

    for (i = 0; i < rows; i++)
        a[i] = malloc((cols + 1) * sizeof(double));
    return a;
}

static void multiply(double **a, const double *x, double *y, int rows, int cols)
{
    int i, j;

    /* expert: doall */
    for (i = 0; i < rows; i++) {
        y[i] = 0.0;
        for (j = 0; j < cols; j++)
            y[i] += a[i][j] * x[j];
    }
}

/* y = A'x; column by column, as rows are long */
static void multiply_transposed(double **a, const double *x, double *y, int rows, int cols)
{
    int i, j;
    double t;

    /* expert: doall */
    for (j = 0; j < cols; j++) {
        t = 0.0;
        for (i = 0; i < rows; i++)
            t += a[i][j] * x[i];
        y[j] = t;
    }
}

/* x'Ay */
static void bilinear(double **a, const double *x, const double *y, int rows, int cols, double *s)
{
    int i, j;

    *s = 0.0;

    /* expert: sum */
    for (i = 0; i < rows; i++)
        for (j = 0; j < cols; j++)
            *s += x[i] * a[i][j] * y[j];
}

static double residual_norm(const double *y, const double *b, int n)
{
    double scale = 0.0, s = 0.0;
    int i;

    /* expert: max */
    for (i = 0; i < n; i++)
        if (fabs(y[i] - b[i]) > scale)
            scale = fabs(y[i] - b[i]);
    if (scale == 0.0)
        return 0.0;
    /* expert: sum */
    for (i = 0; i < n; i++) {
        double r = (y[i] - b[i]) / scale;
        s += r * r;
    }
    return scale * sqrt(s);
}

void test(long n)
{
    int rows = (int)sqrt((double)n) + 1, cols = rows + 5, i, j;
    double **a = new_matrix(rows, cols);
    double *x = doubles(cols), *b = more_doubles(rows);
    double *y = calloc((size_t)rows + 1, sizeof *y), *z = calloc((size_t)cols + 1, sizeof *z), form;

    for (i = 0; i < rows; i++)
        for (j = 0; j < cols; j++)
            a[i][j] = 1.0 / (1 + (i + j) % 11) + (i == j);
    multiply(a, x, y, rows, cols);
    multiply_transposed(a, b, z, rows, cols);
    printf("first %.9e %.9e last %.9e %.9e\n", y[0], z[0], y[rows - 1], z[cols - 1]);
    bilinear(a, b, x, rows, cols, &form);
    printf("form %.9e\n", form);
    printf("residual %.9e\n", residual_norm(y, b, rows));
    for (i = 0; i < rows; i++)
        free(a[i]);
    free(a), free(x), free(b), free(y), free(z);
}
