// Checks a coloring of a map, given as a matrix of borders: no two countries
// with a border may have the same color.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>
#include <string.h>

#define COLORS 12

typedef unsigned char color_t;

/* border[i * n + j] is 1 where countries i and j have a common border */
static int proper(const char *border, const color_t *color, int n)
{
	int i, j;

	/* expert: search */
	for (i = 0; i < n; i++)
		for (j = 0; j < i; j++)
			if (border[i * n + j] && color[i] == color[j])
				return 0;
	return 1;
}

static int conflicts(const char *border, const color_t *color, int n)
{
	int bad = 0, i, j;

	/* expert: count */
	for (i = 0; i < n; i++) {
		for (j = 0; j < i; j++) {
			if (!border[i * n + j])
				continue;
			if (color[i] != color[j])
				continue;
			bad++;
		}
	}
	return bad;
}

/* Every country takes the least color its earlier neighbours do not have. */
static int greedy(const char *border, color_t *color, int n)
{
	int colors = 0;

	for (int i = 0; i < n; i++) {
		unsigned taken = 0;
		int c = 0;

		for (int j = 0; j < i; j++)
			if (border[i * n + j])
				taken |= 1u << color[j];
		while (taken >> c & 1u)
			c++;
		color[i] = (color_t)c;
		if (c >= colors)
			colors = c + 1;
	}
	return colors;
}

/* For each country, how many different colors are around it. */
static void variety(const char *border, const color_t *color, int n, int *kinds)
{
	int i;

	/* expert: doall */
	for (i = 0; i < n; i++) {
		unsigned seen = 0;
		int bits = 0;

		for (int j = 0; j < n; j++)
			if (border[i * n + j])
				seen |= 1u << color[j];
		for (; seen; seen &= seen - 1)
			bits++;
		kinds[i] = bits;
	}
}

static int most_colorful(const int *kinds, int n)
{
	int k = 0;

	/* expert: max */
	for (int i = 0; i < n; i++)
		k = kinds[i] > k ? kinds[i] : k;
	return k;
}

void test(long size)
{
	int n = (int)sqrt((double)size);
	char *border = calloc((size_t)n * (size_t)n + 1, 1);
	color_t *color = calloc((size_t)n + 1, 1);
	int *kinds = calloc((size_t)n + 1, sizeof *kinds);

	for (int i = 0; i < n; i++)
		for (int j = 0; j < i; j++)
			border[i * n + j] = border[j * n + i] = i - j < 4 || random_at(i * 1000L + j) > 993;
	printf("%d colors", greedy(border, color, n));
	printf(", proper %d\n", proper(border, color, n));
	variety(border, color, n, kinds);
	printf("most colorful %d\n", most_colorful(kinds, n));
	if (n > 5)
		color[n / 2] = color[n / 2 - 1];
	printf("%d conflicts, proper %d\n", conflicts(border, color, n), proper(border, color, n));
	free(border), free(color), free(kinds);
}
