// Solves a system of linear equations by Jacobi's method after checking that
// the matrix is diagonally dominant.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>
#include <stdbool.h>
#include <string.h>

#define N_SWEEPS 15

struct system {
    int n;
    float *a;   /* n x n */
    double *b, *x, *next;
};

static bool dominant(const struct system *s)
{
    const int n = s->n;

    /* expert: search */
    for (int i = 0; i < n; i++) {
        double off = 0;
        for (int j = 0; j < n; j++)
            if (j != i)
                off += fabs(s->a[i * n + j]);
        if (off >= fabs(s->a[i * n + i]))
            return false;
    }
    return true;
}

/* One sweep; returns the largest change. */
static double sweep(struct system *s)
{
    const int n = s->n;
    double change = 0;

    /* expert: max */
    for (int i = 0; i < n; i++) {
        double sum = s->b[i];
        for (int j = 0; j < i; j++)
            sum -= s->a[i * n + j] * s->x[j];
        for (int j = i + 1; j < n; j++)
            sum -= s->a[i * n + j] * s->x[j];
        s->next[i] = sum / s->a[i * n + i];
        change = fmax(change, fabs(s->next[i] - s->x[i]));
    }
    memcpy(s->x, s->next, (size_t)n * sizeof *s->x);
    return change;
}

static double residual(const struct system *s)
{
    double total = 0;

    /* expert: sum */
    for (int i = 0; i < s->n; i++) {
        double r = -s->b[i];
        const float *row = s->a + (long)i * s->n;
        const double *x = s->x, *end = s->x + s->n;
        while (x < end)
            r += *row++ * *x++;
        total += fabs(r);
    }
    return total;
}

void test(long n)
{
    struct system s;
    double change = 0;
    int k;

    s.n = (int)(sqrt((double)n) * 0.7);
    s.a = malloc(((size_t)s.n * (size_t)s.n + 1) * sizeof *s.a);
    s.b = more_doubles(s.n);
    s.x = calloc((size_t)s.n + 1, sizeof *s.x);
    s.next = calloc((size_t)s.n + 1, sizeof *s.next);
    for (k = 0; k < s.n * s.n; k++)
        s.a[k] = (float)(k / s.n == k % s.n ? s.n + 3 : (random_at(k) % 7) * 0.125);
    printf("dominant %d\n", dominant(&s));
    for (k = 0; k < N_SWEEPS; k++)
        change += sweep(&s);
    printf("changes %.9e\n", change);
    printf("small residual %d\n", residual(&s) < 1e-2 * (s.n + 1));
    if (s.n)
        printf("x %.9e .. %.9e\n", s.x[0], s.x[s.n - 1]);
    free(s.a), free(s.b), free(s.x), free(s.next);
}
