// Particles in a box that bounce off its walls: pressure, temperature, the
// fastest one and a histogram of speeds.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

typedef struct
{
  int n;
  float *x, *y, *vx, *vy;
  double impulse;		/* given to the walls so far */
  long bounces;
} gas;

#define WALL 100.0f
#define BINS 40

static void
advance (gas *g, float dt)
{
  int i;

  /* expert: sum, count */
  for (i = 0; i < g->n; i++)
    {
      g->x[i] += dt * g->vx[i];
      g->y[i] += dt * g->vy[i];
      if (g->x[i] < 0 || g->x[i] > WALL)
	{
	  g->vx[i] = -g->vx[i];
	  g->impulse += 2 * fabs ((double) g->vx[i]);
	  g->bounces++;
	}
      if (g->y[i] < 0 || g->y[i] > WALL)
	{
	  g->vy[i] = -g->vy[i];
	  g->impulse += 2 * fabs ((double) g->vy[i]);
	  g->bounces++;
	}
    }
}

static double
temperature (const gas *g)
{
  double e = 0;
  int i;

  /* expert: sum */
  for (i = g->n; i--;)
    e += (double) (g->vx[i] * g->vx[i] + g->vy[i] * g->vy[i]);
  return g->n ? e / (2 * g->n) : 0;
}

static int
fastest (const gas *g)
{
  int best = -1, i;
  float top = 0;

  /* expert: argmax */
  for (i = 0; i < g->n; i++)
    if (g->vx[i] * g->vx[i] + g->vy[i] * g->vy[i] > top)
      {
	top = g->vx[i] * g->vx[i] + g->vy[i] * g->vy[i];
	best = i;
      }
  return best;
}

static void
speed_histogram (const gas *g, unsigned bin[BINS])
{
  int i;

  for (i = 0; i < BINS; i++)
    bin[i] = 0;
  /* expert: histogram */
  for (i = 0; i < g->n; i++)
    {
      int b = (int) sqrtf (g->vx[i] * g->vx[i] + g->vy[i] * g->vy[i]);
      if (b >= BINS)
	b = BINS - 1;
      bin[b]++;
    }
}

/* Is everybody still near the box?  */
static int
is_contained (const float *x, const float *end)
{
  /* expert: search */
  while (x < end)
    {
      if (*x < -WALL || *x > 2 * WALL)
	return 0;
      x++;
    }
  return 1;
}

void
test (long n)
{
  gas g = { (int) n, floats (n), floats (n + 1), NULL, NULL, 0, 0 };
  unsigned bin[BINS];
  int i, step;

  g.vx = calloc ((size_t) n + 1, sizeof (float));
  g.vy = calloc ((size_t) n + 1, sizeof (float));
  for (i = 0; i < g.n; i++)
    {
      g.x[i] *= 0.75f;
      g.y[i] *= 0.5f;
      g.vx[i] = (float) (random_at (i) - 499) / 20;
      g.vy[i] = (float) (random_at (i + 4) - 499) / 25;
    }
  for (step = 0; step < 6; step++)
    advance (&g, 0.125f);
  speed_histogram (&g, bin);
  printf ("impulse %.9e in %ld bounces\n", g.impulse, g.bounces);
  printf ("temperature %.9e fastest %d\n", temperature (&g), fastest (&g));
  printf ("bins %u %u %u\n", bin[0], bin[10], bin[BINS - 1]);
  printf ("contained %d\n", is_contained (g.x, g.x + n));
  free (g.x), free (g.y), free (g.vx), free (g.vy);
}
