// Grows random polymers on a lattice and collects their shape: end-to-end
// distance, radius of gyration, and where their ends are.
//
// RUN: %check-reach %s

#include "../program.h"

#define LENGTH 30
#define RANGE (2 * LENGTH + 1)

typedef struct { short x, y, z; } site;

static const site direction[6] = {{1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}};

static unsigned lattice_random(unsigned chain, unsigned bead)
{
  unsigned h = chain * 0xCC9E2D51u + bead * 0x1B873593u;
  h = (h ^ h >> 16) * 0x85EBCA6Bu;
  h = (h ^ h >> 13) * 0xC2B2AE35u;
  return (h ^ h >> 16) % 6;
}

static site end_of_chain(int chain)
{
  site s = {0, 0, 0};
  for (int bead = 0; bead < LENGTH; bead++)
  {
    site d = direction[lattice_random((unsigned)chain, (unsigned)bead)];
    s.x = (short)(s.x + d.x), s.y = (short)(s.y + d.y), s.z = (short)(s.z + d.z);
  }
  return s;
}

static void grow(site *end, int chains)
{
  /* expert: doall */
  for (int c = 0; c < chains; c++)
    end[c] = end_of_chain(c);
}

static double mean_square_distance(const site *end, int chains)
{
  long sum = 0;
  /* expert: sum */
  for (int c = 0; c < chains; c++)
    sum += end[c].x * end[c].x + end[c].y * end[c].y + end[c].z * end[c].z;
  return chains ? (double)sum / chains : 0;
}

/* Mean squared radius of gyration over all chains. */
static double gyration(int chains)
{
  double total = 0;
  /* expert: sum */
  for (int c = 0; c < chains; c++)
  {
    long x = 0, y = 0, z = 0, sx = 0, sy = 0, sz = 0, squares = 0;
    for (int bead = 0; bead < LENGTH; bead++)
    {
      site d = direction[lattice_random((unsigned)c, (unsigned)bead)];
      x += d.x, y += d.y, z += d.z;
      sx += x, sy += y, sz += z;
      squares += x * x + y * y + z * z;
    }
    total += (double)squares / LENGTH - (double)(sx * sx + sy * sy + sz * sz) / (LENGTH * LENGTH);
  }
  return chains ? total / chains : 0;
}

static void end_profile(const site *end, int chains, int profile[RANGE])
{
  for (int k = 0; k < RANGE; k++)
    profile[k] = 0;
  /* expert: histogram */
  for (int c = 0; c < chains; c++)
    profile[end[c].x + LENGTH] += 1;
}

/* Rings: chains that end where they began; the last one is remembered. */
static int rings(const site *end, int chains, int *last)
{
  int n = 0;
  *last = -1;
  /* expert: count, last-value */
  for (int c = 0; c < chains; c++)
    if (!(end[c].x || end[c].y || end[c].z))
    {
      n++;
      *last = c;
    }
  return n;
}

void test(long n)
{
  int chains = (int)(n / 5), profile[RANGE], last, closed;
  site *end = calloc((size_t)chains + 1, sizeof *end);
  grow(end, chains);
  end_profile(end, chains, profile);
  closed = rings(end, chains, &last);
  printf("distance %.9e gyration %.9e\n", mean_square_distance(end, chains), gyration(chains));
  printf("profile %d %d %d\n", profile[LENGTH], profile[LENGTH + 4], profile[LENGTH - 7]);
  printf("rings %d, last %d\n", closed, last);
  free(end);
}
