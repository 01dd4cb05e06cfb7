// Conway's Game of Life on a torus, with the figures that people watch: the
// population, births and deaths, and whether anything still moves.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>
#include <string.h>

typedef unsigned char cell;

typedef struct {
	int w, h;
	cell *now, *next;
	long births, deaths;
} world;

static int neighbours(const world *u, int x, int y)
{
	int n = 0, dx, dy;

	for (dy = -1; dy <= 1; dy++)
		for (dx = -1; dx <= 1; dx++)
			if (dx || dy)
				n += u->now[(y + dy + u->h) % u->h * u->w + (x + dx + u->w) % u->w];
	return n;
}

static void generation(world *u)
{
	int x, y;
	cell *t;

	u->births = u->deaths = 0;
	/* expert: count */
	for (y = 0; y < u->h; y++) {
		for (x = 0; x < u->w; x++) {
			int n = neighbours(u, x, y);
			int alive = u->now[y * u->w + x];
			int lives = n == 3 || (alive && n == 2);

			if (lives && !alive)
				u->births++;
			if (alive && !lives)
				u->deaths++;
			u->next[y * u->w + x] = (cell)lives;
		}
	}
	t = u->now;
	u->now = u->next;
	u->next = t;
}

static long population(const world *u)
{
	long sum = 0;
	long k = (long)u->w * u->h;

	/* expert: sum */
	while (k)
		sum += u->now[--k];
	return sum;
}

/* The emptiest row; the first one of several. */
static int emptiest_row(const world *u)
{
	int row = -1, least = u->w + 1;

	/* expert: argmin */
	for (int y = 0; y < u->h; y++) {
		int alive = 0;

		for (int x = 0; x < u->w; x++)
			alive += u->now[y * u->w + x];
		if (alive < least) {
			least = alive;
			row = y;
		}
	}
	return row;
}

/* The same as one, two generations ago? */
static int same(const cell *a, const cell *b, long size)
{
	int equal = 1;

	/* expert: logical */
	for (long i = 0; i < size; i++)
		equal = equal && a[i] == b[i];
	return equal;
}

void test(long n)
{
	world u;
	cell *before;
	long size, births = 0, deaths = 0;
	int g;

	u.w = (int)sqrt((double)n) + 3;
	u.h = u.w - 1;
	size = (long)u.w * u.h;
	u.now = calloc((size_t)size, 1);
	u.next = calloc((size_t)size, 1);
	before = calloc((size_t)size, 1);
	for (long i = 0; i < size; i++)
		u.now[i] = random_at(i) < 300;
	for (g = 0; g < 4; g++) {
		memcpy(before, u.now, (size_t)size);
		generation(&u);
		births += u.births;
		deaths += u.deaths;
	}
	printf("population %ld births %ld deaths %ld\n", population(&u), births, deaths);
	printf("emptiest row %d\n", emptiest_row(&u));
	printf("stands still %d\n", same(before, u.now, size));
	free(u.now), free(u.next), free(before);
}
