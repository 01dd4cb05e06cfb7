// Multiplies a sparse matrix in compressed row format with a vector and
// collects facts on its rows for load balancing.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

typedef struct csr {
    int nrows, ncols;
    int *ptr;     /* nrows + 1 */
    int *col;
    double *val;
} csr_t;

/* Rows have 0 to 6 entries. */
static int row_start(int i)
{
    return i > 0 ? 3 * i + random_at(i) % 4 : 0;
}

static csr_t *csr_random(int nrows, int ncols)
{
    csr_t *a = malloc(sizeof *a);
    int i, k;

    a->nrows = nrows;
    a->ncols = ncols;
    a->ptr = calloc((size_t)nrows + 1, sizeof(int));
    a->col = calloc((size_t)nrows * 8 + 1, sizeof(int));
    a->val = calloc((size_t)nrows * 8 + 1, sizeof(double));
    for (i = 0; i <= nrows; i++)
        a->ptr[i] = row_start(i);
    for (k = 0; k < a->ptr[nrows]; k++) {
        a->col[k] = (int)((k / 3 + 1000L * (k % 7) + random_at(k)) % ncols);
        a->val[k] = 1.0 + random_at(k + 5) / 100.0;
    }
    return a;
}

static void spmv(const csr_t *a, const double *x, double *y)
{
    int i, k;

    /* expert: doall */
    for (i = 0; i < a->nrows; i++) {
        double sum = 0.0;
        for (k = a->ptr[i]; k < a->ptr[i + 1]; k++)
            sum += a->val[k] * x[a->col[k]];
        y[i] = sum;
    }
}

static void row_lengths(const csr_t *a, int *shortest, int *longest, int *empty)
{
    int lo = a->ncols, hi = 0, none = 0, i;

    /* expert: min, max, count */
    for (i = 0; i < a->nrows; i++) {
        int len = a->ptr[i + 1] - a->ptr[i];
        if (len < lo) lo = len;
        if (len > hi) hi = len;
        if (len == 0) none++;
    }
    *shortest = lo, *longest = hi, *empty = none;
}

static double inf_norm(const csr_t *a)
{
    double norm = 0;
    int i;

    /* expert: max */
    for (i = 0; i < a->nrows; i++) {
        double s = 0;
        const double *v = a->val + a->ptr[i], *stop = a->val + a->ptr[i + 1];
        for (; v < stop; v++)
            s += fabs(*v);
        if (s > norm)
            norm = s;
    }
    return norm;
}

/* x'y, for checking (Ax)'1 against x'(A'1) elsewhere */
static double vector_sum(const double *y, int n)
{
    double s = 0;
    int i = 0;

    /* expert: sum */
    while (i < n) {
        s += y[i];
        i++;
    }
    return s;
}

void test(long n)
{
    csr_t *a = csr_random((int)n, (int)n + 10);
    double *x = doubles(n + 10), *y = calloc((size_t)n + 1, sizeof *y);
    int shortest, longest, empty;

    spmv(a, x, y);
    row_lengths(a, &shortest, &longest, &empty);
    printf("sum %.9e\n", vector_sum(y, a->nrows));
    printf("rows %d to %d, empty %d\n", shortest, longest, empty);
    printf("norm %.9e\n", inf_norm(a));
    free(a->ptr), free(a->col), free(a->val), free(a), free(x), free(y);
}
