// Low-pass filters a signal with a windowed-sinc FIR filter and compares the
// energy before and after.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define TAPS 31
#define PI 3.141592653589793

static float coeff[TAPS];

static void design(double cutoff)
{
    double sum = 0;
    int k;

    for (k = 0; k < TAPS; k++) {
        double t = k - (TAPS - 1) / 2.0;
        double sinc = t == 0 ? 2 * cutoff : sin(2 * PI * cutoff * t) / (PI * t);
        coeff[k] = (float)(sinc * (0.54 - 0.46 * cos(2 * PI * k / (TAPS - 1))));
        sum += coeff[k];
    }
    for (k = 0; k < TAPS; k++)
        coeff[k] = (float)(coeff[k] / sum);
}

static void fir(const float *in, float *out, int n)
{
    int i, k;

    /* expert: doall */
    for (i = 0; i < n; i++) {
        float acc = 0.0f;
        for (k = 0; k < TAPS && k <= i; k++)
            acc += coeff[k] * in[i - k];
        out[i] = acc;
    }
}

static double energy(const float *x, int n)
{
    double e = 0;
    int i;

    /* expert: sum */
    for (i = 0; i < n; i++)
        e += (double)x[i] * x[i];
    return e;
}

static float peak(const float *x, const float *end)
{
    float top = 0;

    /* expert: max */
    for (; x < end; x++)
        if (fabsf(*x) > top)
            top = fabsf(*x);
    return top;
}

/* Samples that would not fit into 16 bits at this gain. */
static int clipped(const float *x, int n, float gain)
{
    int bad = 0;

    /* expert: count */
    while (n--) {
        float v = *x++ * gain;
        if (v > 32767.0f || v < -32768.0f)
            bad++;
    }
    return bad;
}

void test(long n)
{
    float *in = calloc((size_t)n + 1, sizeof *in), *out = calloc((size_t)n + 1, sizeof *out);
    long i;

    for (i = 0; i < n; i++)
        in[i] = (float)(200 * sin(0.02 * (double)i) + random_at(i) - 499.5);
    design(0.05);
    fir(in, out, (int)n);
    printf("energy %.9e -> %.9e\n", energy(in, (int)n), energy(out, (int)n));
    printf("peak %.9e -> %.9e\n", peak(in, in + n), peak(out, out + n));
    printf("clipped %d\n", clipped(out, (int)n, 120.0f));
    free(in);
    free(out);
}
