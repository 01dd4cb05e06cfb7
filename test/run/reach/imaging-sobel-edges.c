// Finds edges with the Sobel operator, and the direction in which most of
// them run.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define AT(y, x) img[(y) * stride + (x)]
#define DIRECTIONS 8

struct edges {
	int count;
	int strongest;
	int where_x, where_y;
	double mean;
};

static int gradient(const int *img, int stride, int y, int x, int *gx, int *gy)
{
	*gx = AT(y-1, x+1) + 2*AT(y, x+1) + AT(y+1, x+1) - AT(y-1, x-1) - 2*AT(y, x-1) - AT(y+1, x-1);
	*gy = AT(y+1, x-1) + 2*AT(y+1, x) + AT(y+1, x+1) - AT(y-1, x-1) - 2*AT(y-1, x) - AT(y-1, x+1);
	return *gx * *gx + *gy * *gy;
}

static void find_edges(const int *img, int h, int w, int stride, int threshold, struct edges *e)
{
	double total = 0;
	int y, x, gx, gy, g2;
	int count = 0, strongest = -1, bx = 0, by = 0;

	/* expert: count, sum, argmax */
	for (y = 1; y < h - 1; y++)
		for (x = 1; x < w - 1; x++) {
			g2 = gradient(img, stride, y, x, &gx, &gy);
			if (g2 > strongest) {
				strongest = g2;
				bx = x;
				by = y;
			}
			if (g2 <= threshold * threshold)
				continue;
			count++;
			total += sqrt((double)g2);
		}
	e->count = count;
	e->strongest = strongest;
	e->where_x = bx;
	e->where_y = by;
	e->mean = count ? total / count : 0;
}

/* Which of eight directions a gradient points to, without trigonometry. */
static int octant(int gx, int gy)
{
	int o = gy < 0 ? 4 : 0;

	if (gy < 0)
		gx = -gx, gy = -gy;
	if (gx < 0)
		return o + (-gx > gy ? 3 : 2);
	return o + (gx > gy ? 0 : 1);
}

static int main_direction(const int *img, int h, int w, int stride, int threshold)
{
	long votes[DIRECTIONS] = { 0 };
	int y, x, best = 0, d;

	/* expert: histogram */
	for (y = 1; y < h - 1; y++) {
		for (x = 1; x < w - 1; x++) {
			int gx, gy;
			if (gradient(img, stride, y, x, &gx, &gy) > threshold * threshold)
				++votes[octant(gx, gy)];
		}
	}
	for (d = 1; d < DIRECTIONS; d++)
		if (votes[d] > votes[best])
			best = d;
	return best;
}

void test(long n)
{
	int w = (int)sqrt((double)n) + 2, h = w + 1, stride = w + 3;
	int *img = malloc((size_t)h * (size_t)stride * sizeof *img);
	struct edges e;
	int i;

	for (i = 0; i < h * stride; i++)
		img[i] = random_at(i) / 10 + (i % stride > w / 2 ? 120 : 10) + (i / stride > h / 3 ? 60 : 0);
	find_edges(img, h, w, stride, 250, &e);
	printf("%d edges, mean %.9e\n", e.count, e.mean);
	printf("strongest %d at %d %d\n", e.strongest, e.where_x, e.where_y);
	printf("direction %d\n", main_direction(img, h, w, stride, 250));
	free(img);
}
