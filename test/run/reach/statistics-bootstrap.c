// Estimates the standard error of a mean by drawing samples with replacement,
// with random numbers made from a counter.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>
#include <stdint.h>

enum { REPLICATES = 25 };

static uint32_t mix(uint64_t counter)
{
    counter ^= counter >> 30;
    counter *= UINT64_C(0xbf58476d1ce4e5b9);
    counter ^= counter >> 27;
    counter *= UINT64_C(0x94d049bb133111eb);
    return (uint32_t)(counter >> 33);
}

static double mean(const float *x, int n)
{
    double acc = 0;
    int left = n;

    /* expert: sum */
    while (left-- > 0)
        acc += x[left];
    return n ? acc / n : 0;
}

static void resample(const float *x, int n, double *means)
{
    int b, k;

    /* expert: doall */
    for (b = 0; b < REPLICATES; b++) {
        double s = 0;
        for (k = 0; k < n; k++) {
            uint64_t c = ((uint64_t)(b + 1) << 32) + (uint64_t)k * 2654435769u;
            s += x[mix(c) % (uint32_t)n];
        }
        means[b] = s / n;
    }
}

/* Share of the observations within two standard errors of the center. */
static double coverage(const float *x, int n, double center, double radius)
{
    int inside = 0, i;

    if (n == 0)
        return 0;
    /* expert: count */
    for (i = 0; i < n; ++i) {
        if (x[i] < center - radius)
            continue;
        if (x[i] > center + radius)
            continue;
        ++inside;
    }
    return (double)inside / n;
}

void test(long n)
{
    float *x = floats(n);
    double means[REPLICATES] = {0};
    double center, grand = 0, spread = 0;
    int count = (int)n, b;

    center = mean(x, count);
    if (count > 0)
        resample(x, count, means);
    for (b = 0; b < REPLICATES; b++)
        grand += means[b] / REPLICATES;
    for (b = 0; b < REPLICATES; b++)
        spread += (means[b] - grand) * (means[b] - grand);
    spread = sqrt(spread / (REPLICATES - 1));
    printf("mean %.9e\n", center);
    printf("bootstrap mean %.9e\n", grand);
    if (n > 2)
        printf("standard error %.9e\n", spread);
    printf("coverage %.9e\n", coverage(x, count, center, 20.0));
    free(x);
}
