// Groups the orders of a shop by customer: number, sum, smallest and largest
// order, and who spent most.
//
// RUN: %check-reach %s

#include "../program.h"
#include <limits.h>

struct order { unsigned customer; int amount; short month; };

struct group { unsigned orders; long total; int least, most; };

static void reset(struct group *g, unsigned customers)
{
	for (unsigned c = 0; c < customers; c++) {
		g[c].orders = 0;
		g[c].total = 0;
		g[c].least = INT_MAX;
		g[c].most = INT_MIN;
	}
}

static void group_by_customer(const struct order *o, long n, struct group *g)
{
	/* expert: array-reduction, histogram, min, max */
	for (long i = 0; i < n; i++) {
		struct group *to = &g[o[i].customer];

		to->orders++;
		to->total += o[i].amount;
		if (o[i].amount < to->least)
			to->least = o[i].amount;
		if (o[i].amount > to->most)
			to->most = o[i].amount;
	}
}

/* Month by weekday would be too much: months and two sizes only. */
static void by_month(const struct order *o, const struct order *end, long sum[2][12])
{
	for (int k = 0; k < 24; k++)
		sum[k / 12][k % 12] = 0;
	/* expert: array-reduction */
	for (; o != end; ++o)
		sum[o->amount > 500][o->month - 1] += o->amount;
}

static unsigned best_customer(const struct group *g, unsigned customers)
{
	unsigned best = 0, c = customers;

	/* expert: argmax */
	while (c-- > 0)
		if (g[c].total > g[best].total)
			best = c;
	return best;
}

/* having count(*) > 2 and max < 3 * min */
static unsigned steady_customers(const struct group *g, unsigned customers, unsigned *list)
{
	unsigned found = 0;

	/* expert: compaction */
	for (unsigned c = 0; c < customers; c++)
		if (g[c].orders > 2 && g[c].most < 3L * g[c].least)
			list[found++] = c;
	return found;
}

static long grand_total(const struct group *g, unsigned customers)
{
	long sum = 0;

	/* expert: sum */
	for (const struct group *p = g; p < g + customers; p++)
		sum += p->total;
	return sum;
}

void test(long n)
{
	unsigned customers = (unsigned)n / 4 + 3, best, steady;
	struct order *o = calloc((size_t)n + 1, sizeof *o);
	struct group *g = calloc(customers, sizeof *g);
	unsigned *list = calloc(customers, sizeof *list);
	long sum[2][12];

	for (long i = 0; i < n; i++) {
		o[i].customer = ((unsigned)i * 17u + (unsigned)random_at(i)) % customers;
		o[i].amount = 100 + random_at(i + 2);
		o[i].month = (short)(1 + random_at(i + 1) % 12);
	}
	reset(g, customers);
	group_by_customer(o, n, g);
	by_month(o, o + n, sum);
	best = best_customer(g, customers);
	steady = steady_customers(g, customers, list);
	printf("best %u: %u orders, %ld in all\n", best, g[best].orders, g[best].total);
	printf("steady %u, the last %u\n", steady, steady ? list[steady - 1] : 0);
	printf("total %ld, small in May %ld\n", grand_total(g, customers), sum[0][4]);
	free(o), free(g), free(list);
}
