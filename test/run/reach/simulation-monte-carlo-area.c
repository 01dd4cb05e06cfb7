// Measures odd shapes by throwing darts, where the darts come from a
// counter-based generator, so that any of them can be thrown at any time.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

/* Squares: a counter-based random number generator (Widynski, 2020). */
static inline uint32_t squares32(uint64_t ctr, uint64_t key)
{
	uint64_t x, y, z;

	y = x = ctr * key;
	z = y + key;
	x = x * x + y;
	x = (x >> 32) | (x << 32);
	x = x * x + z;
	x = (x >> 32) | (x << 32);
	x = x * x + y;
	x = (x >> 32) | (x << 32);
	return (uint32_t)((x * x + z) >> 32);
}

#define KEY UINT64_C(0x548c9decbce65297)
#define UNIT(c) ((double)squares32((c), KEY) / 4294967296.0)

typedef int (*shape_test)(double x, double y);

static int in_disk(double x, double y) { return x * x + y * y < 1; }

static int in_lens(double x, double y)
{
	return in_disk(x, y) && in_disk(x - 1, y);
}

static long hits_disk(long darts)
{
	long hits = 0;

	/* expert: count */
	for (long d = 0; d < darts; d++)
		if (in_disk(UNIT(2ul * (uint64_t)d), UNIT(2ul * (uint64_t)d + 1)))
			hits++;
	return hits;
}

static long hits_lens(long darts)
{
	long hits = 0;
	uint64_t ctr = 0;

	/* expert: count */
	while (darts-- > 0) {
		double x = UNIT(ctr), y = UNIT(ctr + 1);

		ctr += 2;
		hits += in_lens(x, y);
	}
	return hits;
}

/* Mean distance of two points in a square, and the shortest one seen. */
static double mean_distance2(long pairs, double *least)
{
	double sum = 0, low = 2;

	/* expert: sum, min */
	for (long p = 0; p < pairs; p++) {
		uint64_t c = 4 * (uint64_t)p;
		double dx = UNIT(c) - UNIT(c + 1), dy = UNIT(c + 2) - UNIT(c + 3);
		double d2 = dx * dx + dy * dy;

		sum += d2;
		low = d2 < low ? d2 : low;
	}
	*least = low;
	return pairs ? sum / (double)pairs : 0;
}

/* Any shape, by a function pointer; used for small numbers only. */
static int sketch(shape_test inside)
{
	int cells = 0;

	for (int row = 0; row < 10; row++)
		for (int col = 0; col < 10; col++)
			cells += inside(0.1 * col, 0.1 * row);
	return cells;
}

/* The spread of bits: a quick look at the generator itself. */
static void bit_counts(long n, long ones[32])
{
	for (int b = 0; b < 32; b++)
		ones[b] = 0;
	/* expert: array-reduction */
	for (long i = 0; i < n; i++) {
		uint32_t r = squares32((uint64_t)i, KEY);

		for (int b = 0; b < 32; b++)
			ones[b] += r >> b & 1;
	}
}

void test(long n)
{
	long ones[32];
	double least, mean = mean_distance2(n / 2, &least);

	printf("disk %ld lens %ld of %ld\n", hits_disk(n), hits_lens(n), n);
	printf("sketches %d %d\n", sketch(in_disk), sketch(in_lens));
	printf("distance %.9e least %.9e\n", mean, least);
	bit_counts(n / 4, ones);
	printf("bits %ld %ld %ld\n", ones[0], ones[15], ones[31]);
}
