// Breadth-first search from below: in every step all nodes that have not been
// reached look for a neighbour in the frontier.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdbool.h>
#include <string.h>

#define DEGREE 3

static int node_count;
static int (*neighbour)[DEGREE];
static int *level;
static bool *frontier, *reached_now;

/* One step; returns how many nodes were reached. */
static int step(int depth) {
  int awake = 0;
  /* expert: count */
  for (int v = 0; v < node_count; v++) {
    reached_now[v] = false;
    if (level[v] >= 0)
      continue;
    for (int k = 0; k < DEGREE; k++)
      if (frontier[neighbour[v][k]]) {
        level[v] = depth;
        reached_now[v] = true;
        awake++;
        break;
      }
  }
  return awake;
}

static int search(int root, int depth_limit) {
  int depth = 0, awake;
  for (int v = 0; v < node_count; v++)
    level[v] = -1;
  memset(frontier, 0, (size_t)node_count);
  level[root] = 0;
  frontier[root] = true;
  do {
    awake = step(++depth);
    bool *t = frontier;
    frontier = reached_now;
    reached_now = t;
  } while (awake > 0 && depth < depth_limit);
  return depth;
}

/* The mean distance to those that were reached. */
static double closeness(void) {
  long distance = 0;
  int reached = 0;
  /* expert: sum, count */
  for (int v = 0; v < node_count; v++) {
    if (level[v] < 0)
      continue;
    distance += level[v];
    reached++;
  }
  return reached ? (double)distance / reached : 0;
}

static int farthest(void) {
  int far = 0;
  /* expert: argmax */
  for (int v = 1; v < node_count; v++)
    far = level[v] > level[far] ? v : far;
  return far;
}

static void widths(int *width, int levels) {
  memset(width, 0, (size_t)levels * sizeof *width);
  /* expert: histogram */
  for (int v = 0; v < node_count; v++)
    if (level[v] >= 0 && level[v] < levels)
      width[level[v]]++;
}

void test(long n) {
  int width[32];
  node_count = (int)n + 1;
  size_t size = (size_t)node_count;
  neighbour = calloc(size, sizeof *neighbour);
  level = calloc(size, sizeof *level);
  frontier = calloc(size, sizeof *frontier);
  reached_now = calloc(size, sizeof *reached_now);
  for (int v = 0; v < node_count; v++) {
    neighbour[v][0] = v / 2;
    neighbour[v][1] = (int)((v * 7L + random_at(v)) % node_count);
    neighbour[v][2] = (v + 1) % node_count;
  }
  int steps = search(0, 30);
  widths(width, 32);
  printf("%d steps, mean distance %.9e\n", steps, closeness());
  printf("farthest %d at %d\n", farthest(), level[farthest()]);
  printf("widths %d %d %d\n", width[1], width[2], width[5]);
  free(neighbour), free(level), free(frontier), free(reached_now);
}
