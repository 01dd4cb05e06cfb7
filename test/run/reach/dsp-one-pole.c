// Recursive filters of first order: a smoother, a DC blocker and an envelope
// follower with a slow release.
//
// RUN: %check-reach %s

#include "../program.h"

/* y[i] = a y[i-1] + (1 - a) x[i] */
static void smooth(const double *x, double *y, long n, double a)
{
	double state = 0;
	long i;

	/* expert: affine, scan */
	for (i = 0; i < n; i++) {
		state = a * state + (1 - a) * x[i];
		y[i] = state;
	}
}

/* y[i] = x[i] - x[i-1] + r y[i-1]; returns the energy of the result. */
static double dc_blocked_energy(const double *x, long n, double r)
{
	double y = 0, last = 0, energy = 0;

	/* expert: affine, scan, sum */
	for (long i = 0; i < n; i++) {
		y = x[i] - last + r * y;
		last = x[i];
		energy += y * y;
	}
	return energy;
}

/* Goes up with the signal, and comes down by one unit a sample. */
static int envelope(const int *x, long n, int *env)
{
	int e = 0;
	const int *end = x + n;

	/* expert: affine, scan */
	while (x != end) {
		int level = *x < 0 ? -*x : *x;

		e = e - 1 > level ? e - 1 : level;
		*env++ = e;
		x++;
	}
	return e;
}

static int highest(const int *env, long n)
{
	int top = 0;

	/* expert: max */
	for (long i = 0; i < n; i++)
		top = env[i] > top ? env[i] : top;
	return top;
}

/* A leaky bucket that counts events; is it ever full? */
static long bucket_overflows(const int *x, long n, long capacity)
{
	long level = 0, times = 0;

	/* The state is needed in every step: water that does not fit is lost. */
	for (long i = 0; i < n; i++) {
		level += x[i] > 0 ? x[i] : 0;
		if (level > capacity) {
			level = capacity;
			times++;
		}
		level -= level / 8;
	}
	return times;
}

static double mean(const double *y, long n)
{
	double s = 0;
	long i = 0;

	if (n == 0)
		return 0;
	/* expert: sum */
	do {
		s += y[i++];
	} while (i < n);
	return s / (double)n;
}

void test(long n)
{
	double *x = doubles(n), *y = calloc((size_t)n + 1, sizeof *y);
	int *v = ints(n), *env = calloc((size_t)n + 1, sizeof *env), last;

	smooth(x, y, n, 0.875);
	printf("smoothed mean %.9e last %.9e\n", mean(y, n), n ? y[n - 1] : 0);
	printf("energy %.9e\n", dc_blocked_energy(x, n, 0.99));
	last = envelope(v, n, env);
	printf("envelope ends with %d, highest %d\n", last, highest(env, n));
	printf("overflows %ld\n", bucket_overflows(v, n, 1200));
	free(x), free(y), free(v), free(env);
}
