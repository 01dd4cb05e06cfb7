// Collision warning for aircraft: the closest pair of all, the number of pairs
// too close, and for each aircraft how many others are around.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

typedef struct { float x, y, z; } vec3;

#define SQ(v) ((v) * (v))
#define DIST2(a, b) (SQ((a).x - (b).x) + SQ((a).y - (b).y) + SQ(10 * ((a).z - (b).z)))

struct conflict { int first, second; float dist2; };

static struct conflict closest(const vec3 *at, int n) {
  struct conflict c = {-1, -1, 1e30f};
  int i, j;
  /* expert: argmin */
  for (i = 0; i < n; i++) {
    for (j = i + 1; j < n; j++) {
      float d = DIST2(at[i], at[j]);
      if (d < c.dist2) {
        c.dist2 = d;
        c.first = i;
        c.second = j;
      }
    }
  }
  return c;
}

static int too_close(const vec3 *at, int n, float limit) {
  int pairs = 0;
  /* expert: count */
  for (int i = 1; i < n; i++)
    for (int j = 0; j < i; j++)
      if (DIST2(at[i], at[j]) < limit * limit)
        pairs++;
  return pairs;
}

static void traffic_around(const vec3 *at, int n, float radius, short *around) {
  /* expert: doall */
  for (int i = 0; i < n; i++) {
    short others = -1; /* one finds itself */
    for (int j = 0; j < n; j++)
      others += DIST2(at[i], at[j]) <= radius * radius;
    around[i] = others;
  }
}

/* The loneliest aircraft, the last one of several. */
static int loneliest(const short *around, int n) {
  int who = -1;
  short least = 32767;
  /* expert: argmin */
  for (int i = 0; i < n; i++)
    if (around[i] <= least)
      least = around[i], who = i;
  return who;
}

static double mean_height(const vec3 *at, const vec3 *end) {
  double sum = 0;
  long n = end - at;
  /* expert: sum */
  for (; at < end; at++)
    sum += (double)at->z;
  return n ? sum / (double)n : 0;
}

void test(long size) {
  int n = (int)(1.5 * sqrt((double)size));
  vec3 *at = calloc((size_t)n + 1, sizeof *at);
  short *around = calloc((size_t)n + 1, sizeof *around);

  for (int i = 0; i < n; i++) {
    at[i].x = (float)(random_at(3 * i) + random_at(i) / 64);
    at[i].y = (float)(random_at(3 * i + 1));
    at[i].z = (float)(random_at(3 * i + 2) % 120) / 10;
  }
  struct conflict c = closest(at, n);
  printf("closest %d %d %.9e\n", c.first, c.second, c.dist2);
  printf("too close %d\n", too_close(at, n, 60));
  traffic_around(at, n, 100, around);
  printf("loneliest %d mean height %.9e\n", loneliest(around, n), mean_height(at, at + n));
  free(at);
  free(around);
}
