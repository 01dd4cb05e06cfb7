// Describes a skewed sample by its moments, computed in two passes over the
// data as in any textbook, and by its geometric mean.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define SQR(x) ((x) * (x))

struct moments {
    int    count;
    double sum, mean;
    double var, skew, kurt;
    double lo, hi;
};

static void first_pass(struct moments *m, const double *x, int n)
{
    int i;

    m->count = n;
    m->sum = 0.0;
    m->lo = n > 0 ? x[0] : 0.0;
    m->hi = m->lo;
    /* expert: sum, min, max */
    for (i = 0; i < n; i++) {
        m->sum += x[i];
        if (x[i] < m->lo)
            m->lo = x[i];
        if (x[i] > m->hi)
            m->hi = x[i];
    }
    m->mean = n > 0 ? m->sum / n : 0.0;
}

static void second_pass(struct moments *m, const double *x, int n)
{
    int i;
    double d, d2;
    double s2 = 0.0, s3 = 0.0, s4 = 0.0;

    /* expert: sum */
    for (i = 0; i < n; i++) {
        d = x[i] - m->mean;
        d2 = SQR(d);
        s2 += d2;
        s3 += d2 * d;
        s4 += SQR(d2);
    }
    m->var = n > 1 ? s2 / (n - 1) : 0.0;
    m->skew = m->kurt = 0.0;
    if (n > 2 && s2 > 0.0) {
        m->skew = s3 / n / pow(s2 / n, 1.5);
        m->kurt = s4 / n / SQR(s2 / n);
    }
}

/* The geometric mean; -1 if there is none. */
static double geometric_mean(const double *x, int n)
{
    double logs = 0;
    int i, positive = 1;

    /* expert: sum, logical */
    for (i = 0; i < n; i++) {
        positive = positive && x[i] > 0;
        logs += log(fabs(x[i]) + 1e-300);
    }
    if (n == 0 || !positive)
        return -1;
    return exp(logs / n);
}

void test(long n)
{
    struct moments m;
    double *x = doubles(n);
    long i;

    /* squares of evenly spread values lean to the left */
    for (i = 0; i < n; i++)
        x[i] = x[i] * x[i] / 100.0;

    first_pass(&m, x, (int)n);
    second_pass(&m, x, (int)n);
    printf("count %d range %.9e .. %.9e\n", m.count, m.lo, m.hi);
    printf("mean %.9e variance %.9e\n", m.mean, m.var);
    printf("skewness %.9e kurtosis %.9e\n", m.skew, m.kurt);
    printf("geometric mean %.9e\n", geometric_mean(x, (int)n));
    free(x);
}
