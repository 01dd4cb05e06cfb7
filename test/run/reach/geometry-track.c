// Evaluates a recorded hike: distance walked at every point, total climb, and
// whether the track only ever turns left, as around a lake.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

typedef struct
{
  float x, y;
  short height;
} fix;

static double leg(const fix *a, const fix *b)
{
  double dx = (double)b->x - a->x, dy = (double)b->y - a->y;
  return sqrt(dx * dx + dy * dy);
}

/* walked[i] is the distance from the start to point i */
static void odometer(const fix *track, int points, double *walked)
{
  double d = 0;
  int i;

  if (points > 0)
    walked[0] = 0;
  /* expert: scan */
  for (i = 1; i < points; i++)
    walked[i] = d += leg(&track[i - 1], &track[i]);
}

static void climb(const fix *track, int points, int *up, int *down)
{
  int i;

  *up = *down = 0;
  /* expert: sum */
  for (i = 1; i < points; i++)
  {
    int rise = track[i].height - track[i - 1].height;
    if (rise > 0)
      *up += rise;
    else
      *down -= rise;
  }
}

static double turn(const fix *p)
{
  return ((double)p[1].x - p[0].x) * ((double)p[2].y - p[1].y)
       - ((double)p[1].y - p[0].y) * ((double)p[2].x - p[1].x);
}

static int right_turns(const fix *track, int points)
{
  int n = 0;
  const fix *p = track;

  /* expert: count */
  while (p + 2 < track + points)
  {
    if (turn(p) < 0)
      n++;
    p++;
  }
  return n;
}

/* The point where half of the way is done. */
static int halfway(const double *walked, int points)
{
  int i;

  /* expert: search */
  for (i = 0; i < points; i++)
    if (walked[i] >= walked[points - 1] / 2)
      break;
  return i;
}

static float steepest(const fix *track, int points, int *where)
{
  float most = 0;

  *where = 0;
  /* expert: argmax */
  for (int i = 1; i < points; i++)
  {
    float slope = (float)(fabs((double)track[i].height - track[i - 1].height) / (1 + leg(track + i - 1, track + i)));
    if (slope > most)
    {
      most = slope;
      *where = i;
    }
  }
  return most;
}

void test(long n)
{
  int points = (int)n, up, down, where;
  fix *track = calloc((size_t)n + 1, sizeof *track);
  double *walked = calloc((size_t)n + 1, sizeof *walked);

  for (int i = 0; i < points; i++)
  {
    track[i].x = (float)(1000 * cos(i * 0.01) + random_at(i) / 100);
    track[i].y = (float)(1000 * sin(i * 0.01) + random_at(i + 1) / 90);
    track[i].height = (short)(400 + random_at(i / 10) / 4 + i % 10);
  }
  odometer(track, points, walked);
  climb(track, points, &up, &down);
  printf("distance %.9e, up %d, down %d\n", points ? walked[points - 1] : 0, up, down);
  printf("right turns %d\n", right_turns(track, points));
  printf("halfway at %d\n", halfway(walked, points));
  printf("steepest %.9e", steepest(track, points, &where));
  printf(" at %d\n", where);
  free(track);
  free(walked);
}
