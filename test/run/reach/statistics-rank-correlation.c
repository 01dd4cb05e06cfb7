// Compares two judges: ranks with ties, Spearman's distance, and Kendall's
// tau by counting the pairs on which they agree.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

static int sign(int d) { return (d > 0) - (d < 0); }

/* rank[i] is twice the mean rank of score[i], so that ties stay whole. */
static void rank_scores(int n, const int score[n], int rank[n])
{
  /* expert: doall */
  for (int i = 0; i < n; i++)
  {
    int below = 0, equal = 0;
    for (int j = 0; j < n; j++)
    {
      if (score[j] < score[i])
        below++;
      else if (score[j] == score[i])
        equal++;
    }
    rank[i] = 2 * below + equal + 1;
  }
}

static double kendall(int n, const int a[n], const int b[n])
{
  long concordant = 0, discordant = 0;
  int i, j;
  /* expert: sum */
  for (i = 0; i < n - 1; i++)
    for (j = i + 1; j < n; j++)
      switch (sign(a[i] - a[j]) * sign(b[i] - b[j]))
      {
        case 1: concordant++; break;
        case -1: discordant++; break;
      }
  if (n < 2)
    return 0;
  return 2.0 * (double)(concordant - discordant) / ((double)n * (n - 1));
}

static long long spearman_distance(int n, const int *ra, const int *rb)
{
  long long d2 = 0;
  /* expert: sum */
  while (--n >= 0)
  {
    long long d = *ra++ - *rb++;
    d2 += d * d;
  }
  return d2;
}

/* On which candidate do they differ most? The last one of several. */
static int most_disputed(int n, const int *ra, const int *rb)
{
  int worst = -1, gap = -1;
  /* expert: argmax */
  for (int i = 0; i < n; i++)
    if (abs(ra[i] - rb[i]) >= gap)
    {
      gap = abs(ra[i] - rb[i]);
      worst = i;
    }
  return worst;
}

void test(long n)
{
  int side = (int)(2 * sqrt((double)n)) + 1;
  int *a = calloc((size_t)side, sizeof *a), *b = calloc((size_t)side, sizeof *b);
  int *ra = calloc((size_t)side, sizeof *ra), *rb = calloc((size_t)side, sizeof *rb);
  for (int i = 0; i < side; i++)
  {
    a[i] = random_at(i) / 10;
    b[i] = a[i] / 2 + random_at(i + 1000000) / 20;
  }
  rank_scores(side, a, ra);
  rank_scores(side, b, rb);
  printf("tau %.9e\n", kendall(side, a, b));
  printf("distance %lld\n", spearman_distance(side, ra, rb));
  int k = most_disputed(side, ra, rb);
  printf("disputed %d: %d against %d\n", k, ra[k], rb[k]);
  free(a), free(b), free(ra), free(rb);
}
