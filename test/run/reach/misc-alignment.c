// Slides a short protein sequence along a long one without gaps, scores every
// offset, and finds the best local segment.
//
// RUN: %check-reach %s

#include "../program.h"

#define QUERY 24

static const char residues[] = "ARNDCQEGHILKMFPSTWYV";

/* A rough substitution score: same, similar, other. */
static int
score (char a, char b)
{
  static const char group_of[26] = { 1, 0, 2, 3, 3, 4, 1, 5, 6, 0, 5, 6, 6, 3, 0, 1, 3, 5, 1, 1, 0, 6, 4, 0, 4, 0 };

  if (a == b)
    return 5;
  return group_of[a - 'A'] == group_of[b - 'A'] ? 1 : -2;
}

/* The best segment at one offset (Kadane). */
static int
segment (const char *query, const char *target)
{
  int best = 0, here = 0, k;

  for (k = 0; k < QUERY; k++)
    {
      here += score (query[k], target[k]);
      if (here < 0)
        here = 0;
      if (here > best)
        best = here;
    }
  return best;
}

static long
best_offset (const char *query, const char *target, long n, int *best)
{
  long offset, at = -1;

  *best = 0;
  /* expert: argmax */
  for (offset = 0; offset + QUERY <= n; offset++)
    {
      int s = segment (query, target + offset);
      if (s > *best)
        {
          *best = s;
          at = offset;
        }
    }
  return at;
}

static void
score_histogram (const char *query, const char *target, long n, unsigned *hist, int bins)
{
  int b;

  for (b = 0; b < bins; b++)
    hist[b] = 0;
  /* expert: histogram */
  for (long offset = 0; offset + QUERY <= n; offset++)
    {
      int s = segment (query, target + offset);
      hist[s < bins ? s : bins - 1]++;
    }
}

/* Two long sequences side by side: the best segment of all.  */
static long
best_segment (const char *a, const char *b, long n)
{
  long best = 0, here = 0;

  /* expert: affine, max */
  for (long i = 0; i < n; i++)
    {
      here += score (a[i], b[i]);
      here = here > 0 ? here : 0;
      best = here > best ? here : best;
    }
  return best;
}

/* Percent identity, letters that are unknown apart.  */
static double
identity (const char *a, const char *b, long n)
{
  long same = 0, compared = 0;

  /* expert: count */
  while (n-- > 0)
    {
      char x = *a++, y = *b++;
      if (x == 'X' || y == 'X')
        continue;
      compared++;
      same += x == y;
    }
  return compared ? 100.0 * (double) same / (double) compared : 0;
}

void
test (long n)
{
  char *target = calloc ((size_t) n + 1, 1), *other = calloc ((size_t) n + 1, 1), query[QUERY];
  unsigned hist[40];
  int best;
  long at;

  for (long i = 0; i < n; i++)
    {
      target[i] = random_at (i) > 990 ? 'X' : residues[random_at (i) % 20];
      other[i] = i / 50 % 3 ? target[i] : residues[random_at (i + 11) % 20];
    }
  for (int k = 0; k < QUERY; k++)
    query[k] = residues[random_at (k / 2 + 300) % 20];
  at = best_offset (query, target, n, &best);
  score_histogram (query, target, n, hist, 40);
  printf ("best %d at %ld\n", best, at);
  printf ("histogram %u %u %u\n", hist[0], hist[12], hist[25]);
  printf ("segment %ld identity %.9e\n", best_segment (target, other, n), identity (target, other, n));
  free (target);
  free (other);
}
