// Heat spreading in a metal plate with warm edges: explicit steps until the
// changes are small, the total heat and the hot spot.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define MAX_STEPS 12

/* One step; returns the largest change of any point. */
static double step(int rows, int cols, double now[rows][cols], double next[rows][cols]) {
  double change = 0;
  /* expert: max */
  for (int r = 1; r < rows - 1; r++)
    for (int c = 1; c < cols - 1; c++) {
      next[r][c] = now[r][c] + 0.2 * (now[r - 1][c] + now[r + 1][c] + now[r][c - 1] + now[r][c + 1] - 4 * now[r][c]);
      double d = next[r][c] - now[r][c];
      if (d < 0)
        d = -d;
      if (d > change)
        change = d;
    }
  return change;
}

static double heat(int rows, int cols, double t[rows][cols]) {
  double total = 0;
  /* expert: sum */
  for (int r = 0; r < rows; r++)
    for (int c = 0; c < cols; c++)
      total += t[r][c];
  return total;
}

static void hot_spot(int rows, int cols, double t[rows][cols], int *row, int *col) {
  double top = -1e9;
  /* expert: argmax */
  for (int r = 1; r < rows - 1; r++)
    for (int c = 1; c < cols - 1; c++)
      if (t[r][c] > top) {
        top = t[r][c];
        *row = r;
        *col = c;
      }
}

static double row_mean_spread(int rows, int cols, double t[rows][cols]) {
  double low = HUGE_VAL, high = -HUGE_VAL;
  /* expert: min, max */
  for (int r = 0; r < rows; r++) {
    double mean = 0;
    for (int c = 0; c < cols; c++)
      mean += t[r][c] / cols;
    if (mean < low)
      low = mean;
    if (mean > high)
      high = mean;
  }
  return high - low;
}

void test(long n) {
  int rows = 3 + (int)sqrt((double)n), cols = rows + 2, row = -1, col = -1;
  double(*a)[cols] = calloc((size_t)rows, sizeof *a);
  double(*b)[cols] = calloc((size_t)rows, sizeof *b);
  double(*now)[cols] = a, (*next)[cols] = b;
  double changes = 0;

  for (int r = 0; r < rows; r++)
    for (int c = 0; c < cols; c++)
      a[r][c] = b[r][c] = r == 0 ? 90 : c == 0 ? 60 : 20 + random_at((long)r * cols + c) / 100.0;
  for (int s = 0; s < MAX_STEPS; s++) {
    double(*t)[cols] = now;
    changes += step(rows, cols, now, next);
    now = next;
    next = t;
  }
  hot_spot(rows, cols, now, &row, &col);
  printf("changes %.9e\n", changes);
  printf("heat %.9e\n", heat(rows, cols, now));
  printf("hot spot %d %d\n", row, col);
  printf("spread %.9e\n", row_mean_spread(rows, cols, now));
  free(a);
  free(b);
}
