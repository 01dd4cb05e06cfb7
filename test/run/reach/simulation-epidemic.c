// An epidemic among people who meet at random: infections, recoveries and the
// reproduction number, day by day.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

#define CONTACTS 6
#define DAYS 9

typedef enum health { SUSCEPTIBLE, INFECTED, RECOVERED } health;

struct person {
	health state;
	int since; /* day of infection */
	int infected_by; /* -1: nobody */
};

static uint32_t meet(uint32_t day, uint32_t person, uint32_t contact)
{
	uint64_t z = ((uint64_t)day << 40 | (uint64_t)contact << 32 | person) + 1;

	z *= UINT64_C(0x9e3779b97f4a7c15);
	z = (z ^ z >> 29) * UINT64_C(0xbf58476d1ce4e5b9);
	return (uint32_t)(z >> 32);
}

/* From yesterday's people to today's; returns how many fell ill. */
static int live_a_day(const struct person *was, struct person *is, int people, int day)
{
	int ill = 0;

	/* expert: count */
	for (int p = 0; p < people; p++) {
		struct person me = was[p];

		if (me.state == INFECTED && day - me.since > 4)
			me.state = RECOVERED;
		for (int c = 0; c < CONTACTS && me.state == SUSCEPTIBLE; c++) {
			uint32_t m = meet((uint32_t)day, (uint32_t)p, (uint32_t)c);
			int other = (int)(m % (uint32_t)people);

			if (was[other].state == INFECTED && m >> 28 < 4) {
				me.state = INFECTED;
				me.since = day;
				me.infected_by = other;
				ill++;
			}
		}
		is[p] = me;
	}
	return ill;
}

static void census(const struct person *p, int people, int by_state[3])
{
	by_state[0] = by_state[1] = by_state[2] = 0;
	/* expert: histogram */
	for (const struct person *end = p + people; p < end; p++)
		by_state[p->state]++;
}

/* How many each one has infected. */
static void count_victims(const struct person *p, int people, int *victims)
{
	int i;

	/* expert: histogram */
	for (i = 0; i < people; i++)
		if (p[i].infected_by >= 0)
			++victims[p[i].infected_by];
}

static int super_spreader(const int *victims, int people)
{
	int who = 0;

	/* expert: argmax */
	for (int i = 0; i < people; i++)
		if (victims[i] > victims[who])
			who = i;
	return who;
}

static double reproduction(const struct person *p, const int *victims, int people)
{
	long total = 0, spreaders = 0;

	/* expert: sum, count */
	for (int i = people - 1; i >= 0; --i) {
		if (p[i].state == SUSCEPTIBLE)
			continue;
		total += victims[i];
		spreaders++;
	}
	return spreaders ? (double)total / (double)spreaders : 0;
}

void test(long n)
{
	int people = (int)n / 2 + 1, by_state[3], ill = 0, who;
	struct person *now = calloc((size_t)people, sizeof *now), *next = calloc((size_t)people, sizeof *next), *t;
	int *victims = calloc((size_t)people, sizeof *victims);

	for (int p = 0; p < people; p++)
		now[p] = (struct person){ p % 50 == 7 ? INFECTED : SUSCEPTIBLE, 0, -1 };
	for (int day = 1; day <= DAYS; day++) {
		ill += live_a_day(now, next, people, day);
		t = now, now = next, next = t;
	}
	census(now, people, by_state);
	count_victims(now, people, victims);
	who = super_spreader(victims, people);
	printf("%d fell ill: %d %d %d\n", ill, by_state[0], by_state[1], by_state[2]);
	printf("person %d infected %d\n", who, victims[who]);
	printf("reproduction %.9e\n", reproduction(now, victims, people));
	free(now), free(next), free(victims);
}
