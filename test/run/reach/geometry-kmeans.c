// Groups customers on a map by k-means: each one goes to the nearest center,
// then centers move to the mean of their customers.
//
// RUN: %check-reach %s

#include "../program.h"

#define K 8
#define ROUNDS 4

typedef struct { double x, y; } pt;

/* Assigns points to centers; returns how many changed.  */
static long assign (const pt *p, int *label, long n, const pt center[K])
{
  long moved = 0;

  /* expert: count */
  for (long i = 0; i < n; i++)
    {
      int best = 0;
      double best_d = 1e300;

      for (int c = 0; c < K; c++)
        {
          double dx = p[i].x - center[c].x, dy = p[i].y - center[c].y;
          double d = dx * dx + dy * dy;
          if (d < best_d)
            {
              best_d = d;
              best = c;
            }
        }
      if (label[i] != best)
        moved++;
      label[i] = best;
    }
  return moved;
}

static void update (const pt *p, const int *label, long n, pt center[K])
{
  double sx[K] = { 0 }, sy[K] = { 0 };
  long members[K] = { 0 };

  /* expert: array-reduction, histogram */
  for (long i = 0; i < n; i++)
    {
      sx[label[i]] += p[i].x;
      sy[label[i]] += p[i].y;
      members[label[i]]++;
    }
  for (int c = 0; c < K; c++)
    if (members[c] > 0)
      {
        center[c].x = sx[c] / (double) members[c];
        center[c].y = sy[c] / (double) members[c];
      }
}

static double inertia (const pt *p, const int *label, long n, const pt *center)
{
  double sum = 0;
  long i = n;

  /* expert: sum */
  while (i--)
    {
      double dx = p[i].x - center[label[i]].x;
      double dy = p[i].y - center[label[i]].y;
      sum += dx * dx + dy * dy;
    }
  return sum;
}

/* How far it is for the customer who is worst served (squared).  */
static double worst_distance (const pt *p, const int *label, long n, const pt *center)
{
  double worst = 0;

  /* expert: max */
  for (long i = 0; i < n; i++)
    {
      double dx = p[i].x - center[label[i]].x, dy = p[i].y - center[label[i]].y;
      if (dx * dx + dy * dy > worst)
        worst = dx * dx + dy * dy;
    }
  return worst;
}

void test (long n)
{
  pt *p = calloc ((size_t) n + 1, sizeof *p), center[K];
  int *label = calloc ((size_t) n + 1, sizeof *label);
  long moved = 0;

  for (long i = 0; i < n; i++)
    {
      p[i].x = random_at (i) / 7.0 + 300 * (i % 3);
      p[i].y = random_at (i + 31) / 5.0 + 250 * (i % 4) + 0.001 * (double) (i % 1000);
    }
  for (int c = 0; c < K; c++)
    center[c] = n ? p[(long) c * n / K] : (pt) { 0, 0 };
  for (int round = 0; round < ROUNDS; round++)
    {
      moved += assign (p, label, n, center);
      update (p, label, n, center);
    }
  if (n > K)
    printf ("moved %ld inertia %.9e\n", moved, inertia (p, label, n, center));
  if (n > K)
    printf ("worst %.9e first center %.9e %.9e\n", worst_distance (p, label, n, center), center[0].x, center[0].y);
  else
    printf ("too few\n");
  free (p);
  free (label);
}
