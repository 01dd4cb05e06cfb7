// Decides which of many calls came from inside a district (even-odd rule) and
// adds up what they cost.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define CORNERS 24

typedef struct { double x, y; } Point;

static Point district[CORNERS];

static int inside(const Point *poly, int n, double x, double y)
{
  int i, j, c = 0;

  for (i = 0, j = n - 1; i < n; j = i++)
    if ((poly[i].y > y) != (poly[j].y > y)
        && x < (poly[j].x - poly[i].x) * (y - poly[i].y) / (poly[j].y - poly[i].y) + poly[i].x)
      c = !c;
  return c;
}

typedef struct {
  Point from;
  int cost;
  char answered;
} Call;

static long bill(const Call *calls, long n, long *count)
{
  long cents = 0, k;

  *count = 0;
  /* expert: sum, count */
  for (k = 0; k < n; k++)
  {
    if (!calls[k].answered)
      continue;
    if (inside(district, CORNERS, calls[k].from.x, calls[k].from.y))
    {
      cents += calls[k].cost;
      ++*count;
    }
  }
  return cents;
}

/* The dearest call from outside. */
static const Call *dearest_outside(const Call *calls, long n)
{
  const Call *best = NULL;

  /* expert: argmax */
  for (long k = 0; k < n; k++)
  {
    const Call *c = calls + k;
    if (inside(district, CORNERS, c->from.x, c->from.y))
      continue;
    if (best == NULL || c->cost > best->cost)
      best = c;
  }
  return best;
}

/* By quarter of the compass, seen from the center. */
static void by_quarter(const Call *calls, long n, int quarter[4])
{
  quarter[0] = quarter[1] = quarter[2] = quarter[3] = 0;
  /* expert: histogram */
  while (n-- > 0)
  {
    quarter[(calls->from.x > 500) + 2 * (calls->from.y > 500)]++;
    calls++;
  }
}

void test(long n)
{
  Call *calls = calloc((size_t)n + 1, sizeof *calls);
  const Call *dear;
  long k, count, cents;
  int quarter[4];

  for (k = 0; k < CORNERS; k++)
  {
    double r = k % 2 ? 210 : 480, phi = k * 6.283185307179586 / CORNERS;
    district[k].x = 500 + r * cos(phi);
    district[k].y = 500 + r * sin(phi);
  }
  for (k = 0; k < n; k++)
  {
    calls[k].from.x = random_at(2 * k) + 0.5;
    calls[k].from.y = random_at(2 * k + 1) + 0.25;
    calls[k].cost = random_at(k) + 9;
    calls[k].answered = random_at(k + 3) > 100;
  }
  cents = bill(calls, n, &count);
  dear = dearest_outside(calls, n);
  by_quarter(calls, n, quarter);
  printf("%ld calls for %ld cents\n", count, cents);
  printf("dearest outside %ld\n", dear ? (long)(dear - calls) : -1);
  printf("quarters %d %d %d %d\n", quarter[0], quarter[1], quarter[2], quarter[3]);
  free(calls);
}
