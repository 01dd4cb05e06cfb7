// Moving averages by running totals, downsampling by block means, and the
// quantization noise that a coarser resolution adds.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

#define FACTOR 8

typedef struct {
	const int *data;
	long size;
} signal_t;

/* total[i] is the sum of the first i samples */
static void running_totals(signal_t in, int64_t *total)
{
	total[0] = 0;
	/* expert: scan */
	for (long i = 0; i < in.size; i++)
		total[i + 1] = total[i] + in.data[i];
}

static void moving_average(const int64_t *total, long n, long window, double *out)
{
	for (long i = 0; i < n; i++) {
		long from = i < window ? 0 : i + 1 - window;
		out[i] = (double)(total[i + 1] - total[from]) / (double)(i + 1 - from);
	}
}

static void downsample(signal_t in, int *out)
{
	const int *p = in.data;

	/* expert: doall */
	for (long b = 0; b < in.size / FACTOR; b++) {
		int sum = 0;
		for (int k = 0; k < FACTOR; k++)
			sum += *p++;
		out[b] = sum / FACTOR;
	}
}

/* The noise of dropping 'bits' bits. */
static int64_t quantization_noise(signal_t in, int bits)
{
	int64_t noise = 0;
	long i = in.size;

	/* expert: sum */
	while (--i >= 0) {
		int step = 1 << bits;
		int e = in.data[i] - (in.data[i] + 1024) / step * step + 1024;
		noise += (int64_t)e * e;
	}
	return noise;
}

/* Where is the average highest, and how often does the signal cross it? */
static long peak_and_crossings(signal_t in, const double *avg, long *crossings)
{
	long at = 0, n = 0;

	/* expert: argmax, count */
	for (long i = 1; i < in.size; i++) {
		if (avg[i] > avg[at])
			at = i;
		n += (in.data[i] > avg[i]) != (in.data[i - 1] > avg[i - 1]);
	}
	*crossings = n;
	return at;
}

/* The total variation of the downsampled signal. */
static long variation(const int *x, long n)
{
	long v = 0;

	/* expert: sum */
	for (const int *p = x; p - x < n - 1; p++)
		v += p[1] > p[0] ? p[1] - p[0] : p[0] - p[1];
	return v;
}

void test(long n)
{
	int *data = ints(n), *coarse = calloc((size_t)n / FACTOR + 1, sizeof *coarse);
	signal_t in = { data, n };
	int64_t *total = calloc((size_t)n + 1, sizeof *total);
	double *avg = calloc((size_t)n + 1, sizeof *avg);
	long crossings, at;

	running_totals(in, total);
	moving_average(total, n, 25, avg);
	at = peak_and_crossings(in, avg, &crossings);
	printf("total %lld peak at %ld crossings %ld\n", (long long)total[n], at, crossings);
	downsample(in, coarse);
	printf("variation %ld\n", variation(coarse, n / FACTOR));
	printf("noise %lld\n", (long long)quantization_noise(in, 4));
	free(data), free(coarse), free(total), free(avg);
}
