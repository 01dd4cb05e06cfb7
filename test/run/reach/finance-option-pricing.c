// Prices an option by Monte Carlo simulation with random numbers that depend
// on the path's number only, and compares with the closed formula.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define UINT unsigned long long

static double uniform(UINT path, UINT step)
{
    UINT z = path * 0x9E3779B97F4A7C15ULL + step * 0xD1B54A32D192ED03ULL + 1;
    z ^= z >> 31;
    z *= 0x7FB5D329728EA185ULL;
    z ^= z >> 27;
    z *= 0x81DADEF4BC2DD44DULL;
    z ^= z >> 33;
    return ((double)(z >> 11) + 0.5) / 9007199254740992.0;
}

static double normal(UINT path, UINT step)
{
    double u = uniform(path, 2 * step), v = uniform(path, 2 * step + 1);
    return sqrt(-2 * log(u)) * cos(6.283185307179586 * v);
}

typedef struct option {
    double spot, strike, rate, vol, years;
} option;

typedef struct estimate {
    double mean, error;
    long exercised;
} estimate;

static estimate european(option o, long paths)
{
    estimate e = {0, 0, 0};
    double sum = 0, sum2 = 0;
    double drift = (o.rate - o.vol * o.vol / 2) * o.years, sd = o.vol * sqrt(o.years);
    /* expert: sum, count */
    for (long p = 0; p < paths; p++) {
        double end = o.spot * exp(drift + sd * normal((UINT)p, 0));
        double payoff = end > o.strike ? end - o.strike : 0;
        if (payoff > 0) e.exercised++;
        sum += payoff;
        sum2 += payoff * payoff;
    }
    if (paths > 1) {
        double discount = exp(-o.rate * o.years);
        e.mean = discount * sum / (double)paths;
        e.error = discount * sqrt((sum2 - sum * sum / (double)paths) / ((double)paths * (double)(paths - 1)));
    }
    return e;
}

/* An option on the mean price: a path of several steps. */
static double asian(option o, long paths, int steps)
{
    double sum = 0, dt = o.years / steps;
    double drift = (o.rate - o.vol * o.vol / 2) * dt, sd = o.vol * sqrt(dt);
    /* expert: sum */
    for (long p = 0; p < paths; p++) {
        double s = o.spot, mean = 0;
        for (int k = 0; k < steps; k++) {
            s *= exp(drift + sd * normal((UINT)p, (UINT)k));
            mean += s / steps;
        }
        sum += fmax(mean - o.strike, 0);
    }
    return paths ? exp(-o.rate * o.years) * sum / (double)paths : 0;
}

/* Highest of all end prices and how many paths end below half of the start. */
static double tails(option o, long paths, long *ruined)
{
    double top = 0;
    long low = 0;
    /* expert: max, count */
    for (long p = paths - 1; p >= 0; --p) {
        double end = o.spot * exp(o.vol * sqrt(o.years) * normal((UINT)p, 7));
        top = end > top ? end : top;
        low += end < o.spot / 2;
    }
    *ruined = low;
    return top;
}

void test(long n)
{
    option o = {100, 105, 0.03, 0.25, 1.0};
    estimate e = european(o, n);
    long ruined;
    printf("european %.9e exercised %ld\n", e.mean, e.exercised);
    if (n > 7)
        printf("error %.9e\n", e.error);
    printf("asian %.9e\n", asian(o, n / 8, 6));
    printf("top %.9e", tails(o, n, &ruined));
    printf(" ruined %ld\n", ruined);
}
