// Skips blocks of a table that cannot hold a hit, by the minimum and maximum
// that are kept for every block (zone maps).
//
// RUN: %check-reach %s

#include "../program.h"

#define BLOCK 256

struct zone {
	int min, max;
	long sum;
};

struct column {
	const int *value;
	int rows;
	struct zone *zone;
	int zones;
};

static int last_of(const struct column *c, int z)
{
	int end = (z + 1) * BLOCK;

	return end < c->rows ? end : c->rows;
}

static void build_zones(struct column *c)
{
	c->zones = (c->rows + BLOCK - 1) / BLOCK;
	/* expert: doall */
	for (int z = 0; z < c->zones; z++) {
		const int *v = c->value + z * BLOCK, *end = c->value + last_of(c, z);
		struct zone s = { *v, *v, 0 };

		do {
			if (*v < s.min)
				s.min = *v;
			if (*v > s.max)
				s.max = *v;
			s.sum += *v;
		} while (++v < end);
		c->zone[z] = s;
	}
}

/* select sum(value) where lo <= value <= hi; also tells how many were read */
static long range_sum(const struct column *c, int lo, int hi, int *blocks_read)
{
	long total = 0;

	*blocks_read = 0;
	/* expert: sum, count */
	for (int z = 0; z < c->zones; z++) {
		if (c->zone[z].max < lo || c->zone[z].min > hi)
			continue;
		if (c->zone[z].min >= lo && c->zone[z].max <= hi) {
			total += c->zone[z].sum;
			continue;
		}
		++*blocks_read;
		for (int r = z * BLOCK; r < last_of(c, z); r++)
			total += c->value[r] >= lo && c->value[r] <= hi ? c->value[r] : 0;
	}
	return total;
}

static int column_max(const struct column *c)
{
	int best = c->rows ? c->zone[0].max : 0;
	const struct zone *z = c->zone, *end = z + c->zones;

	/* expert: max */
	while (z < end) {
		best = best < z->max ? z->max : best;
		z++;
	}
	return best;
}

/* Are the blocks disjoint and in order, so that the column is clustered? */
static int is_clustered(const struct column *c)
{
	int z;

	/* expert: search */
	for (z = 1; z < c->zones; z++)
		if (c->zone[z].min < c->zone[z - 1].max)
			break;
	return z >= c->zones;
}

void test(long n)
{
	struct column c;
	int *value = calloc((size_t)n + 1, sizeof *value), read;
	long total;

	for (long i = 0; i < n; i++)
		value[i] = (int)(i / 3 + random_at(i) / 5);
	c.value = value;
	c.rows = (int)n;
	c.zone = calloc((size_t)n / BLOCK + 1, sizeof *c.zone);
	build_zones(&c);
	total = range_sum(&c, 100, 9000, &read);
	printf("%d blocks, sum %ld after reading %d\n", c.zones, total, read);
	printf("maximum %d, clustered %d\n", column_max(&c), is_clustered(&c));
	free(c.zone);
	free(value);
}
