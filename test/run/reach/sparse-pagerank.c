// Ranks web pages by their links (PageRank), with the links stored by target.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define DAMPING 0.85
#define ROUNDS 8
#define LINKS 4

typedef struct
{
  int pages;
  int *in_start;		/* links to page p: in_start[p] .. */
  int *in_from;
  int *out_degree;
} web;

static double *rank, *fresh;

static void
spread (const web *w, double base)
{
  int p, k;

  /* expert: doall */
  for (p = 0; p < w->pages; p++)
    {
      double s = 0;

      for (k = w->in_start[p]; k < w->in_start[p + 1]; k++)
	s += rank[w->in_from[k]] / w->out_degree[w->in_from[k]];
      fresh[p] = base + DAMPING * s;
    }
}

/* What pages without links would lose.  */
static double
dangling (const web *w)
{
  double lost = 0;
  int p;

  /* expert: sum */
  for (p = 0; p < w->pages; p++)
    if (w->out_degree[p] == 0)
      lost += rank[p];
  return lost;
}

static double
change (int pages)
{
  double delta = 0;
  const double *a = rank, *b = fresh;

  /* expert: sum */
  while (pages--)
    delta += fabs (*a++ - *b++);
  return delta;
}

/* The link farm: out-degrees follow from the links themselves.  */
static void
count_links (web *w)
{
  int k;

  /* expert: histogram */
  for (k = 0; k < w->in_start[w->pages]; k++)
    w->out_degree[w->in_from[k]]++;
}

void
test (long n)
{
  web w = { (int) n, calloc ((size_t) n + 1, sizeof (int)),
    calloc ((size_t) n * LINKS + 1, sizeof (int)), calloc ((size_t) n + 1, sizeof (int)) };
  int p, k, round;
  double last = 0, *swap;

  for (p = 0; p <= w.pages; p++)
    w.in_start[p] = p == 0 ? 0 : p == w.pages ? LINKS * p : LINKS * p + random_at (p) % LINKS;
  for (k = 0; k < LINKS * w.pages; k++)
    w.in_from[k] = (int) ((k + 1000003L * random_at (k)) % n) / 2;
  count_links (&w);
  rank = calloc ((size_t) n + 1, sizeof *rank);
  fresh = calloc ((size_t) n + 1, sizeof *fresh);
  for (p = 0; p < w.pages; p++)
    rank[p] = 1.0;
  for (round = 0; round < ROUNDS; round++)
    {
      spread (&w, 1 - DAMPING + DAMPING * (n ? dangling (&w) / (double) n : 0));
      last = change (w.pages);
      swap = rank, rank = fresh, fresh = swap;
    }
  printf ("%d links, last change %.9e\n", k, last > 1e-6 ? last : 0.0);
  if (n > 0)
    printf ("ranks %.9e %.9e %.9e\n", rank[0], rank[n / 2], rank[n - 1]);
  free (w.in_start), free (w.in_from), free (w.out_degree), free (rank), free (fresh);
}
