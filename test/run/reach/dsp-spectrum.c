// Computes a power spectrum frame by frame with the discrete Fourier
// transform, then its peak, its center and its flatness.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define FRAME 64
#define BINS (FRAME / 2)

static double twiddle_cos[FRAME], twiddle_sin[FRAME];

static void init_twiddles(void)
{
    for (int k = 0; k < FRAME; k++) {
        twiddle_cos[k] = cos(2 * 3.14159265358979 * k / FRAME);
        twiddle_sin[k] = sin(2 * 3.14159265358979 * k / FRAME);
    }
}

static double bin_power(const double *x, int bin)
{
    double re = 0, im = 0;
    for (int t = 0; t < FRAME; t++) {
        re += x[t] * twiddle_cos[bin * t % FRAME];
        im -= x[t] * twiddle_sin[bin * t % FRAME];
    }
    return re * re + im * im;
}

/* power[f * BINS + b] of bin b in frame f */
static void spectrogram(const double *x, long frames, double *power)
{
    /* expert: doall */
    for (long f = 0; f < frames; f++)
        for (int b = 0; b < BINS; b++)
            power[f * BINS + b] = bin_power(x + f * FRAME, b);
}

/* The mean spectrum over all frames. */
static void mean_spectrum(const double *power, long frames, double mean[BINS])
{
    for (int b = 0; b < BINS; b++)
        mean[b] = 0;
    /* expert: array-reduction */
    for (long f = 0; f < frames; f++)
        for (int b = 0; b < BINS; b++)
            mean[b] += power[f * BINS + b] / (double)frames;
}

/* The frame with the highest share of energy above the middle. */
static long brightest_frame(const double *power, long frames, double *share)
{
    long best = -1;
    double top = -1;

    /* expert: argmax */
    for (long f = 0; f < frames; f++) {
        double low = 1e-9, high = 0;
        for (int b = 0; b < BINS; b++)
            if (b < BINS / 2)
                low += power[f * BINS + b];
            else
                high += power[f * BINS + b];
        if (high / (low + high) > top) {
            top = high / (low + high);
            best = f;
        }
    }
    *share = top;
    return best;
}

/* Onsets: frames with more than twice the energy of the frame before. */
static int onsets(const double *power, long frames)
{
    int count = 0;

    /* expert: count */
    for (long f = 1; f < frames; f++) {
        double now = 0, before = 0;
        const double *p = power + f * BINS, *q = p - BINS;
        for (int b = 1; b < BINS; b++) {
            now += p[b];
            before += q[b];
        }
        count += now > 2 * before;
    }
    return count;
}

void test(long n)
{
    long frames = n / FRAME / 2, best;
    double *x = calloc((size_t)n + 1, sizeof *x);
    double *power = calloc((size_t)frames * BINS + 1, sizeof *power), mean[BINS], share;

    init_twiddles();
    for (long i = 0; i < n; i++)
        x[i] = sin(0.3 * (double)i) * (double)(i / FRAME % 5) + random_at(i) / 700.0;
    spectrogram(x, frames, power);
    mean_spectrum(power, frames, mean);
    best = brightest_frame(power, frames, &share);
    printf("%ld frames, brightest %ld %.9e\n", frames, best, share);
    printf("mean %.9e %.9e\n", mean[0], mean[3]);
    printf("onsets %d\n", onsets(power, frames));
    free(x);
    free(power);
}
