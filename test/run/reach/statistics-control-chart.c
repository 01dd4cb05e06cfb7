// Watches a production process: a smoothed mean, a one-sided CUSUM chart and
// the longest run of measurements above the target.
//
// RUN: %check-reach %s

#include "../program.h"

#define TARGET 500
#define SLACK 20
#define LIMIT 4000

/* Exponentially weighted moving average after the last measurement. */
static double ewma(const double *x, long n, double alpha) {
    double e = x[0];
    /* expert: affine */
    for (long i = 1; i < n; i++)
        e = (1.0 - alpha) * e + alpha * x[i];
    return e;
}

/* The chart's highest value; the chart itself is not kept. */
static long cusum_peak(const int *x, long n) {
    long s = 0, peak = 0;
    /* expert: affine, max */
    for (long i = 0; i < n; i++) {
        s += x[i] - TARGET - SLACK;
        if (s < 0) s = 0;
        if (s > peak) peak = s;
    }
    return peak;
}

/* The same chart, kept, for the operator's screen. */
static void cusum_chart(const int *x, long n, long *chart) {
    long s = 0;
    /* expert: affine, scan */
    for (long i = 0; i < n; i++) {
        long next = s + (x[i] - TARGET - SLACK);
        s = next > 0 ? next : 0;
        chart[i] = s;
    }
}

static long alarms(const long *chart, long n) {
    long on = 0;
    /* expert: count */
    for (long i = 1; i < n; i++)
        if (chart[i] > LIMIT && chart[i - 1] <= LIMIT) on++;
    return on;
}

static long longest_run_above(const int *x, long n) {
    long run = 0, longest = 0;
    /* expert: affine, max */
    for (long i = 0; i < n; i++) {
        run = x[i] > TARGET ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    return longest;
}

void test(long n) {
    int *x = calloc((size_t)(n + 1), sizeof *x);
    long *chart = calloc((size_t)(n + 1), sizeof *chart);
    double *level = doubles(n);

    for (long i = 0; i < n; i++)
        x[i] = random_at(i) + (i / 700 % 2 ? 40 : 0);
    printf("smoothed %.9e\n", n > 0 ? ewma(level, n, 0.05) : 0.0);
    printf("peak %ld\n", cusum_peak(x, n));
    cusum_chart(x, n, chart);
    printf("alarms %ld\n", alarms(chart, n));
    printf("run %ld\n", longest_run_above(x, n));
    for (long i = 0; i < n; i += 1 + n / 3)
        printf("chart[%ld] %ld\n", i, chart[i]);
    free(x), free(chart), free(level);
}
