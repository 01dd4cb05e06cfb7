// Finds the nearest charging station, the stations within reach, and the box
// that holds them, over positions kept in separate arrays.
//
// RUN: %check-reach %s

#include "../program.h"

typedef struct {
	size_t count;
	double *lon, *lat;
	unsigned char *free_plugs;
} stations;

static double squared(double a) { return a * a; }

static double distance2(const stations *s, size_t i, double lon, double lat)
{
	return squared(s->lon[i] - lon) + squared(s->lat[i] - lat);
}

/* The nearest station with a free plug; count if there is none. */
static size_t nearest(const stations *s, double lon, double lat)
{
	size_t best = s->count;
	double least = 1e30;

	/* expert: argmin */
	for (size_t i = 0; i < s->count; i++) {
		double d;

		if (!s->free_plugs[i])
			continue;
		d = distance2(s, i, lon, lat);
		if (d < least) {
			least = d;
			best = i;
		}
	}
	return best;
}

/* The stations within reach, in a list; returns their plugs. */
static unsigned within(const stations *s, double lon, double lat, double reach,
		       size_t *list, size_t *found)
{
	unsigned plugs = 0;

	*found = 0;
	/* expert: compaction, sum */
	for (size_t i = 0; i < s->count; i++)
		if (distance2(s, i, lon, lat) <= reach * reach) {
			list[(*found)++] = i;
			plugs += s->free_plugs[i];
		}
	return plugs;
}

static double spread(const double *v, const size_t *list, size_t n)
{
	double lo = 1e30, hi = -1e30;

	/* expert: min, max */
	while (n > 0) {
		double x = v[list[--n]];

		if (x < lo)
			lo = x;
		if (x > hi)
			hi = x;
	}
	return hi >= lo ? hi - lo : 0;
}

/* Sum of the distances to the center of gravity. */
static double scatter(const stations *s)
{
	double mx = 0, my = 0, sum = 0;
	size_t i;

	/* expert: sum */
	for (i = 0; i < s->count; i++) {
		mx += s->lon[i];
		my += s->lat[i];
	}
	if (s->count > 0)
		mx /= (double)s->count, my /= (double)s->count;
	/* expert: sum */
	for (i = 0; i < s->count; i++)
		sum += distance2(s, i, mx, my);
	return sum;
}

void test(long n)
{
	stations s;
	size_t *list, found, near;
	unsigned plugs;

	s.count = (size_t)n;
	s.lon = doubles(n);
	s.lat = more_doubles(n);
	s.free_plugs = flags(n);
	list = calloc((size_t)n + 1, sizeof *list);
	for (long i = 0; i < n; i++) {
		s.lon[i] += random_at(i * 3) / 1024.0;
		s.lat[i] += random_at(i * 5 + 1) / 1024.0;
	}
	near = nearest(&s, 71.5, 166.25);
	plugs = within(&s, 60, 150, 35, list, &found);
	printf("nearest %zu, within reach %zu with %u plugs\n", near, found, plugs);
	printf("box %.9e %.9e\n", spread(s.lon, list, found), spread(s.lat, list, found));
	if (n > 2)
		printf("scatter %.9e\n", scatter(&s));
	free(s.lon), free(s.lat), free(s.free_plugs), free(list);
}
