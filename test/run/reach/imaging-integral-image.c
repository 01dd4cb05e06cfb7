// Builds a summed-area table, so that the brightness of any rectangle takes
// four look-ups, and uses it for adaptive thresholding.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

typedef unsigned char u8;
typedef unsigned int u32;

static void integral_rows(u32 *table, const u8 *img, size_t w, size_t h)
{
	/* expert: doall */
	for (size_t y = 0; y < h; y++) {
		u32 run = 0;

		for (size_t x = 0; x < w; x++) {
			run += img[y * w + x];
			table[y * w + x] = run;
		}
	}
}

static void integral_columns(u32 *table, size_t w, size_t h)
{
	/* expert: doall */
	for (size_t x = 0; x < w; x++)
		for (size_t y = 1; y < h; y++)
			table[y * w + x] += table[(y - 1) * w + x];
}

/* The sum of pixels with x0 < x <= x1 and y0 < y <= y1; -1 is outside. */
static u32 rectangle(const u32 *table, long w, long x0, long y0, long x1, long y1)
{
	u32 s = table[y1 * w + x1];

	if (x0 >= 0)
		s -= table[y1 * w + x0];
	if (y0 >= 0)
		s -= table[y0 * w + x1];
	if (x0 >= 0 && y0 >= 0)
		s += table[y0 * w + x0];
	return s;
}

/* Marks pixels darker than their surroundings; returns how many. */
static long binarize(u8 *ink, const u8 *img, const u32 *table, long w, long h, long r)
{
	long dark = 0;

	/* expert: count */
	for (long y = 0; y < h; y++) {
		for (long x = 0; x < w; x++) {
			long x0 = x - r - 1, y0 = y - r - 1;
			long x1 = x + r < w ? x + r : w - 1;
			long y1 = y + r < h ? y + r : h - 1;
			long size;

			if (x0 < -1)
				x0 = -1;
			if (y0 < -1)
				y0 = -1;
			size = (x1 - x0) * (y1 - y0);
			ink[y * w + x] = 0;
			if (img[y * w + x] * size * 8 < 7 * (long)rectangle(table, w, x0, y0, x1, y1)) {
				ink[y * w + x] = 1;
				dark++;
			}
		}
	}
	return dark;
}

/* The row with the most ink. */
static long heaviest_row(const u8 *ink, long w, long h)
{
	long best_row = 0, most = -1;

	/* expert: argmax */
	for (long y = 0; y < h; y++) {
		long inked = 0;

		for (long x = 0; x < w; x++)
			inked += ink[y * w + x];
		if (inked > most) {
			most = inked;
			best_row = y;
		}
	}
	return best_row;
}

void test(long n)
{
	long w = (long)sqrt((double)n), h = w;
	u8 *img = bytes(n), *ink = calloc((size_t)n + 1, 1);
	u32 *table = calloc((size_t)n + 1, sizeof *table);

	integral_rows(table, img, (size_t)w, (size_t)h);
	integral_columns(table, (size_t)w, (size_t)h);
	printf("total %u\n", w ? table[w * h - 1] : 0);
	printf("dark %ld\n", binarize(ink, img, table, w, h, 6));
	printf("row %ld\n", heaviest_row(ink, w, h));
	free(img);
	free(ink);
	free(table);
}
