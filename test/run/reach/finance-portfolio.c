// Values a portfolio by sector and currency, and checks it against limits.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdbool.h>

typedef enum { TECH, BANKS, ENERGY, HEALTH, RETAIL, SECTORS } Sector;
typedef enum { EUR, USD, GBP } Currency;

typedef struct {
	int id;
	Sector sector;
	Currency currency;
	long shares;
	double price;
} Position;

static const double rate[] = { [EUR] = 1.0, [USD] = 0.92, [GBP] = 1.17 };

static double value_of(const Position *p)
{
	return (double)p->shares * p->price * rate[p->currency];
}

static double total_value(const Position *p, size_t count)
{
	double total = 0;
	/* expert: sum */
	for (const Position *end = p + count; p != end; ++p)
		total += value_of(p);
	return total;
}

static void by_sector(const Position *p, size_t count, double exposure[SECTORS])
{
	for (int s = 0; s < SECTORS; s++)
		exposure[s] = 0;
	/* expert: array-reduction */
	for (size_t i = 0; i < count; i++)
		exposure[p[i].sector] += value_of(&p[i]);
}

static double foreign_share(const Position *p, size_t count)
{
	double home = 0, abroad = 0;
	/* expert: sum */
	for (size_t i = 0; i < count; i++)
		switch (p[i].currency) {
		case EUR:
			home += value_of(p + i);
			break;
		case USD: /* fall through */
		case GBP:
			abroad += value_of(p + i);
		}
	return home + abroad > 0 ? abroad / (home + abroad) : 0;
}

static int biggest(const Position *p, size_t count, double *value)
{
	int id = 0;
	double most = 0;
	/* expert: argmax */
	for (size_t i = 0; i < count; i++) {
		double v = value_of(&p[i]);
		if (v <= most)
			continue;
		most = v;
		id = p[i].id;
	}
	*value = most;
	return id;
}

static bool within_limits(const Position *p, size_t count, double limit)
{
	bool ok = true;
	/* expert: logical */
	for (size_t i = 0; i < count; i++)
		ok = ok && p[i].shares > 0 && value_of(&p[i]) <= limit;
	return ok;
}

void test(long n)
{
	Position *p = calloc((size_t)n + 1, sizeof *p);
	double exposure[SECTORS], largest = 0;
	const size_t count = (size_t)n;

	for (long i = 0; i < n; i++)
		p[i] = (Position){ 1000 + (int)i, (Sector)(random_at(i) % SECTORS),
				   (Currency)(random_at(2 * i) % 3), 1 + random_at(i + 4),
				   1 + random_at(i + 6) / 8.0 };
	printf("total %.9e\n", total_value(p, count));
	by_sector(p, count, exposure);
	for (int s = 0; s < SECTORS; s++)
		printf("sector %d %.9e\n", s, exposure[s]);
	printf("foreign %.9e\n", foreign_share(p, count));
	int id = biggest(p, count, &largest);
	printf("biggest %d %.9e\n", id, largest);
	printf("limits %d %d\n", within_limits(p, count, 1e6), within_limits(p, count, 1e4));
	free(p);
}
