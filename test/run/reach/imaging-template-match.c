// Looks for a small template in a larger image by the sum of absolute
// differences, as motion estimation of a video codec does.
//
// RUN: %check-reach %s

#include "../program.h"
#include <limits.h>
#include <math.h>

#define BLOCK 8

typedef struct
{
  int dx, dy;
  unsigned sad;
} motion_t;

static unsigned
block_sad (const unsigned char *cur, const unsigned char *ref, int stride)
{
  unsigned sad = 0;
  int i, j;

  for (j = 0; j < BLOCK; j++)
    {
      for (i = 0; i < BLOCK; i++)
        sad += (unsigned) abs (cur[i] - ref[i]);
      cur += BLOCK;
      ref += stride;
    }
  return sad;
}

static motion_t
full_search (const unsigned char *tmpl, const unsigned char *frame, int w, int h)
{
  motion_t best = { 0, 0, UINT_MAX };
  int x, y;

  /* expert: argmin */
  for (y = 0; y + BLOCK <= h; y++)
    for (x = 0; x + BLOCK <= w; x++)
      {
        unsigned sad = block_sad (tmpl, frame + y * w + x, w);
        if (sad < best.sad)
          {
            best.sad = sad;
            best.dx = x;
            best.dy = y;
          }
      }
  return best;
}

/* The number of places that match better than LIMIT.  */
static int
good_matches (const unsigned char *tmpl, const unsigned char *frame, int w, int h,
              unsigned limit)
{
  int found = 0;

  /* expert: count */
  for (int y = 0; y + BLOCK <= h; y++)
    for (int x = 0; x + BLOCK <= w; x++)
      if (block_sad (tmpl, frame + y * w + x, w) < limit)
        found++;
  return found;
}

/* Energy of each row of blocks, for the rate control.  */
static void
row_energy (const unsigned char *frame, int w, int h, long *energy)
{
  int y, x, j;

  /* expert: doall */
  for (y = 0; y < h / BLOCK; y++)
    {
      energy[y] = 0;
      for (j = 0; j < BLOCK; j++)
        for (x = 0; x < w; x++)
          energy[y] += (long) frame[(y * BLOCK + j) * w + x] * frame[(y * BLOCK + j) * w + x];
    }
}

void
test (long n)
{
  int w = (int) sqrt ((double) n) + BLOCK, h = w - 3, i, j;
  unsigned char *frame = bytes ((long) w * h), tmpl[BLOCK * BLOCK];
  long *energy = calloc ((size_t) h, sizeof *energy), top = 0;
  motion_t m;

  /* take the template from the picture, and disturb it a little */
  for (j = 0; j < BLOCK; j++)
    for (i = 0; i < BLOCK; i++)
      tmpl[j * BLOCK + i] = (unsigned char) ((j < h ? frame[(h / 2 - 2 + j) % h * w + w / 3 + i % 3] : 0) / 8 * 8);
  m = full_search (tmpl, frame, w, h);
  printf ("best %u at %d %d\n", m.sad, m.dx, m.dy);
  printf ("good %d\n", good_matches (tmpl, frame, w, h, 4000));
  row_energy (frame, w, h, energy);
  for (i = 0; i < h / BLOCK; i++)
    top = energy[i] > top ? energy[i] : top;
  printf ("highest energy %ld\n", top);
  free (frame);
  free (energy);
}
