// Estimates the pitch of a voice by autocorrelation, and judges whether there
// is one at all.
//
// RUN: %check-reach %s

#include "../program.h"

typedef short sample_t;

#define MIN_LAG 20
#define MAX_LAG 52

struct pitch {
	int lag;
	double strength;
	int voiced;
};

static void autocorrelate(const sample_t *x, int n, double r[MAX_LAG])
{
	int lag, i;

	/* expert: doall */
	for (lag = 0; lag < MAX_LAG; lag++) {
		double s = 0;

		for (i = lag; i < n; i++)
			s += (double)x[i] * x[i - lag];
		r[lag] = s;
	}
}

static struct pitch find_pitch(const sample_t *x, int n)
{
	double r[MAX_LAG];
	struct pitch p = { 0, 0, 0 };
	int lag;

	autocorrelate(x, n, r);
	for (lag = MIN_LAG; lag < MAX_LAG; lag++)
		if (p.lag == 0 || r[lag] > r[p.lag])
			p.lag = lag;
	p.strength = r[0] > 0 ? r[p.lag] / r[0] : 0;
	p.voiced = p.strength > 0.3;
	return p;
}

/* The average magnitude difference at one lag: a cheaper measure. */
static double amdf(const sample_t *x, int n, int lag)
{
	long sum = 0;
	const sample_t *a = x, *b = x + lag;

	if (n <= lag)
		return 0;
	/* expert: sum */
	while (b < x + n) {
		int d = *a++ - *b++;
		sum += d < 0 ? -d : d;
	}
	return (double)sum / (n - lag);
}

/* Zero crossings: many of them mean noise. */
static int zero_crossings(const sample_t *x, int n)
{
	int crossings = 0;
	sample_t before = 0;

	/* expert: count */
	for (int i = 0; i < n; i++) {
		if ((before < 0) != (x[i] < 0))
			crossings++;
		before = x[i];
	}
	return crossings;
}

static void loudness(const sample_t *x, int n, long *mean_square, int *top)
{
	long long s = 0;
	int t = 0;

	/* expert: sum, max */
	for (int i = n - 1; i >= 0; i--) {
		int size = x[i] >= 0 ? x[i] : -x[i];

		s += (long)size * size;
		if (size > t)
			t = size;
	}
	*mean_square = n ? (long)(s / n) : 0;
	*top = t;
}

void test(long n)
{
	sample_t *x = calloc((size_t)n + 1, sizeof *x);
	struct pitch p;
	long square;
	int top;

	for (long i = 0; i < n; i++)
		x[i] = (sample_t)(3000 - 150 * (i % 37) + random_at(i) * 2 - 1000);
	loudness(x, (int)n, &square, &top);
	printf("mean square %ld, top %d\n", square, top);
	printf("crossings %d\n", zero_crossings(x, (int)n));
	p = find_pitch(x, (int)n);
	if (n > 100)
		printf("lag %d strength %.9e voiced %d\n", p.lag, p.strength, p.voiced);
	printf("amdf %.9e\n", amdf(x, (int)n, MIN_LAG));
	free(x);
}
