// Shortest distances from a depot over a road network by rounds of
// relaxation, each node looking at the roads that lead to it.
//
// RUN: %check-reach %s

#include "../program.h"

#define FAR 1000000000L
#define MIN(a, b) ((a) < (b) ? (a) : (b))

typedef struct road {
  int from;
  int length;
} road;

typedef struct map {
  int towns;
  int *first; /* roads to town t: first[t] .. first[t + 1] - 1 */
  road *roads;
} map;

/* One round from 'old' to 'now'; tells whether anything got shorter.  */
static int
relax (const map *m, const long *old, long *now)
{
  int changed = 0;

  /* expert: logical */
  for (int t = 0; t < m->towns; t++)
    {
      long best = old[t];
      for (int r = m->first[t]; r < m->first[t + 1]; r++)
        best = MIN (best, old[m->roads[r].from] + m->roads[r].length);
      if (best < old[t])
        changed = 1;
      now[t] = best;
    }
  return changed;
}

static long
total_length (const map *m)
{
  long sum = 0;
  const road *r = m->roads, *end = m->roads + m->first[m->towns];

  /* expert: sum */
  while (r != end)
    sum += (r++)->length;
  return sum;
}

/* Counts towns beyond LIMIT; *NEAREST is the nearest of them.  */
static int
beyond (const long *dist, int towns, long limit, int *nearest)
{
  int count = 0, t;
  long best = FAR + 1;

  *nearest = -1;
  /* expert: argmin, count */
  for (t = 0; t < towns; t++)
    {
      if (dist[t] <= limit)
        continue;
      count++;
      if (dist[t] < best)
        {
          best = dist[t];
          *nearest = t;
        }
    }
  return count;
}

/* Every road must be at least as long as the difference of its ends.  */
static int
is_consistent (const map *m, const long *dist)
{
  int ok = 1;

  /* expert: logical */
  for (int t = 0; t < m->towns; t++)
    for (int r = m->first[t]; r < m->first[t + 1]; r++)
      ok &= dist[t] <= dist[m->roads[r].from] + m->roads[r].length;
  return ok;
}

void
test (long n)
{
  map m = { (int) n + 1, malloc (((size_t) n + 2) * sizeof (int)), malloc (((size_t) n + 1) * 3 * sizeof (road)) };
  long *dist = calloc ((size_t) n + 1, sizeof *dist), *next = calloc ((size_t) n + 1, sizeof *next), *t;
  int k = 0, rounds = 0, changed, nearest, far;

  for (int v = 0; v < m.towns; v++)
    {
      m.first[v] = k;
      dist[v] = FAR;
      m.roads[k++] = (road) { v / 3, 20 + random_at (v) };
      m.roads[k++] = (road) { (int) ((v + 1L) * 5 % m.towns), 30 + random_at (v + 9) / 2 };
      m.roads[k++] = (road) { (v + 2) % m.towns, 10 + random_at (v + 3) / 4 };
    }
  m.first[m.towns] = k;
  dist[0] = 0;
  do
    {
      changed = relax (&m, dist, next);
      t = dist, dist = next, next = t;
    }
  while (changed && ++rounds < 60);
  far = beyond (dist, m.towns, 900, &nearest);
  printf ("%d rounds, %ld in all, consistent %d\n", rounds, total_length (&m), is_consistent (&m, dist));
  printf ("%d far away, from %d on\n", far, nearest);
  free (m.first), free (m.roads), free (dist), free (next);
}
