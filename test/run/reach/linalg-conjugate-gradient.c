// Solves a discretized Poisson equation with the conjugate gradient method,
// without storing the matrix.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

static long side; /* the grid is side x side */
static double rr, pap;

static void laplace(const double *p, double *ap)
{
    pap = 0;
    /* expert: sum */
    for (long y = 0; y < side; y++)
        for (long x = 0; x < side; x++) {
            long k = y * side + x;
            double s = 4.5 * p[k];
            if (x > 0) s -= p[k - 1];
            if (x + 1 < side) s -= p[k + 1];
            if (y > 0) s -= p[k - side];
            if (y + 1 < side) s -= p[k + side];
            ap[k] = s;
            pap += p[k] * s;
        }
}

static void advance(double *x, double *r, const double *p, const double *ap, double alpha)
{
    rr = 0;
    /* expert: sum */
    for (long k = 0; k < side * side; k++) {
        x[k] += alpha * p[k];
        r[k] -= alpha * ap[k];
        rr += r[k] * r[k];
    }
}

static void start(double *x, double *r, double *p, const double *b)
{
    rr = 0;
    /* expert: sum */
    for (long k = 0; k < side * side; k++) {
        x[k] = 0;
        r[k] = p[k] = b[k];
        rr += b[k] * b[k];
    }
}

static double peak(const double *x, long n, long *where)
{
    *where = 0;
    /* expert: argmax */
    for (long k = 1; k < n; k++)
        if (x[k] > x[*where])
            *where = k;
    return n ? x[*where] : 0;
}

void test(long n)
{
    side = (long)(0.8 * sqrt((double)n));
    long size = side * side, where;
    double *b = doubles(size), *x = calloc((size_t)(size + 1), sizeof *x);
    double *r = calloc((size_t)(size + 1), sizeof *r), *p = calloc((size_t)(size + 1), sizeof *p);
    double *ap = calloc((size_t)(size + 1), sizeof *ap);

    start(x, r, p, b);
    printf("start %.9e\n", rr);
    for (int step = 0; step < 6 && rr > 1; step++) {
        double before = rr;
        laplace(p, ap);
        advance(x, r, p, ap, rr / pap);
        for (long k = 0; k < size; k++)
            p[k] = r[k] + rr / before * p[k];
        if (size > 100)
            printf("%d %.9e\n", step, rr);
    }
    if (size > 0)
        printf("peak %.9e", peak(x, size, &where));
    printf("\n");
    free(b), free(x), free(r), free(p), free(ap);
}
