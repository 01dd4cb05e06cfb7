// Finds out how often each customer bought, who bought most, and how many
// customers bought once only, from a log of customer numbers.
//
// RUN: %check-reach %s

#include "../program.h"
#include <string.h>

typedef unsigned int customer_t;

struct purchases {
	size_t      entries;
	customer_t *who;
	size_t      customers;
	unsigned   *times;
};

static void count_purchases(struct purchases *p)
{
	memset(p->times, 0, p->customers * sizeof p->times[0]);
	/* expert: histogram */
	for (size_t i = 0; i < p->entries; i++)
		p->times[p->who[i]]++;
}

/* The lowest number among those who bought most often. */
static size_t best_customer(const struct purchases *p)
{
	size_t best = 0;

	/* expert: argmax */
	for (size_t c = 1; c < p->customers; ++c)
		if (p->times[c] > p->times[best])
			best = c;
	return best;
}

static void classes(const unsigned *times, size_t customers, size_t *never, size_t *once,
		    size_t *regular)
{
	size_t none = 0, single = 0, many = 0;

	/* expert: count */
	for (size_t c = 0; c < customers; c++) {
		switch (times[c]) {
		case 0:
			none++;
			break;
		case 1:
			single++;
			break;
		case 2:
		case 3:
			break;
		default:
			many++;
		}
	}
	*never = none;
	*once = single;
	*regular = many;
}

/* How many ordered pairs of log entries have the same customer. */
static unsigned long long collisions(const unsigned *times, size_t customers)
{
	unsigned long long pairs = 0;
	const unsigned *t = times, *end = times + customers;

	/* expert: sum */
	while (t != end) {
		unsigned long long k = *t++;
		pairs += k * (k - 1);
	}
	return pairs;
}

void test(long n)
{
	struct purchases p;
	size_t never, once, regular;
	unsigned *seed = unsigneds(n);
	size_t best;

	p.entries = (size_t)n;
	p.customers = (size_t)n / 2 + 1;
	p.who = calloc((size_t)n + 1, sizeof *p.who);
	p.times = calloc(p.customers, sizeof *p.times);
	for (long i = 0; i < n; i++)
		p.who[i] = (seed[i] / 7u + (unsigned)i * 13u) % (unsigned)p.customers;
	count_purchases(&p);
	best = best_customer(&p);
	printf("best customer %zu bought %u times\n", best, p.times[best]);
	classes(p.times, p.customers, &never, &once, &regular);
	printf("never %zu once %zu regular %zu\n", never, once, regular);
	printf("pairs %llu\n", collisions(p.times, p.customers));
	free(seed);
	free(p.who);
	free(p.times);
}
