// Risk figures of a fund's price history: the largest drawdown, the longest
// time under water, and the days of the best and the worst return.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

struct risk {
    double max_drawdown;
    int under_water;
    int best_day, worst_day;
};

/* Largest loss in percent from a peak to any later price. */
static double max_drawdown(const double *price, int days)
{
    double peak = 0.0, worst = 0.0;
    int d;

    /* expert: scan, max */
    for (d = 0; d < days; d++) {
        double loss;
        if (price[d] > peak)
            peak = price[d];
        loss = (peak - price[d]) / peak;
        if (loss > worst)
            worst = loss;
    }
    return 100.0 * worst;
}

/* Highest price so far, for each day; it is plotted over the price. */
static void running_peak(const double *price, double *peak, int days)
{
    double top = 0.0;
    int d;

    /* expert: scan */
    for (d = 0; d < days; d++) {
        top = price[d] > top ? price[d] : top;
        peak[d] = top;
    }
}

static int longest_under_water(const double *price, const double *peak, int days)
{
    int run = 0, longest = 0, d;

    /* expert: affine, max */
    for (d = 0; d < days; d++) {
        if (price[d] < peak[d])
            run++;
        else
            run = 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}

static void extreme_days(const double *price, int days, struct risk *r)
{
    double best = -1.0, worst = 10.0;
    int d;

    r->best_day = r->worst_day = -1;
    /* expert: argmax, argmin */
    for (d = 1; d < days; d++) {
        double ret = price[d] / price[d - 1] - 1.0;
        if (ret > best) {
            best = ret;
            r->best_day = d;
        }
        if (ret < worst) {
            worst = ret;
            r->worst_day = d;
        }
    }
}

/* Days on which the price was lower than any price before. */
static int new_lows(const double *price, int days)
{
    double low = 1e9;
    int count = 0, d = 0;

    /* expert: scan, count */
    while (d < days) {
        if (price[d] < low) {
            low = price[d];
            count++;
        }
        d++;
    }
    return count;
}

void test(long n)
{
    int days = (int)n, d;
    double *price = calloc((size_t)n + 1, sizeof *price);
    double *peak = calloc((size_t)n + 1, sizeof *peak), *shock = factors(n);
    struct risk r;

    for (d = 0; d < days; d++)
        price[d] = 100.0 + 40.0 * sin(0.003 * d) + (shock[d] - 1.0) * 5000.0 + d / 4096.0;
    running_peak(price, peak, days);
    r.max_drawdown = max_drawdown(price, days);
    r.under_water = longest_under_water(price, peak, days);
    extreme_days(price, days, &r);
    printf("drawdown %.9e under water %d\n", r.max_drawdown, r.under_water);
    printf("best day %d worst day %d\n", r.best_day, r.worst_day);
    printf("new lows %d\n", new_lows(price, days));
    free(price), free(peak), free(shock);
}
