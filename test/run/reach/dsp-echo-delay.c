// Finds by how much an echo is late, by cross-correlation of two recordings,
// and how loud it is; then cancels it and tells what is left.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define MAX_DELAY 40

typedef struct echo { int delay; double gain; } echo;

static double correlation(const float *a, const float *b, int n, int delay) {
  double sum = 0;
  for (int i = 0; i + delay < n; i++)
    sum += (double)a[i] * b[i + delay];
  return sum;
}

/* Every delay is tried; the best one wins. */
static int find_delay(const float *dry, const float *wet, int n) {
  int best = 0;
  double top = -1e300;
  /* expert: argmax */
  for (int d = 0; d < MAX_DELAY; d++) {
    double c = correlation(dry, wet, n, d);
    if (c > top) {
      top = c;
      best = d;
    }
  }
  return best;
}

static double fit_gain(const float *dry, const float *wet, int n, int delay) {
  double num = 0, den = 0;
  int i = delay;
  /* expert: sum */
  while (i < n) {
    num += (double)wet[i] * dry[i - delay];
    den += (double)dry[i - delay] * dry[i - delay];
    ++i;
  }
  return den > 0 ? num / den : 0;
}

/* Subtracts the echo and returns the energy of the rest. */
static double cancel(const float *dry, float *wet, int n, echo e) {
  double rest = 0;
  /* expert: sum */
  for (int i = 0; i < n; i++) {
    if (i >= e.delay)
      wet[i] -= (float)(e.gain * (double)dry[i - e.delay]);
    rest += (double)wet[i] * (double)wet[i];
  }
  return rest;
}

/* The signal is over where only small samples follow: from the end backwards. */
static int end_of_signal(const float *x, int n, float floor) {
  int i;
  /* expert: search */
  for (i = n; i > 0; i--)
    if (fabsf(x[i - 1]) > floor)
      break;
  return i;
}

static int nonzero(const float *x, int n) {
  int any = 0;
  /* expert: logical */
  for (int i = 0; i < n; i++)
    any = any || x[i] != 0.0f;
  return any;
}

void test(long n) {
  int count = (int)n;
  float *dry = floats(n), *wet = calloc((size_t)n + 1, sizeof *wet);
  echo e;

  for (int i = 0; i < count; i++)
    dry[i] = i > count - count / 4 ? 0.5f : dry[i] - 62.0f;
  for (int i = 0; i < count; i++)
    wet[i] = (i >= 17 ? 0.6f * dry[i - 17] : 0) + (float)(random_at(i * 7L) - 500) / 128;
  printf("signal %d, until %d\n", nonzero(dry, count), end_of_signal(dry, count, 1.0f));
  e.delay = find_delay(dry, wet, count);
  e.gain = fit_gain(dry, wet, count, e.delay);
  if (n > 7)
    printf("delay %d gain %.9e\n", e.delay, e.gain);
  e.gain = 0.5;
  printf("rest %.9e\n", cancel(dry, wet, count, e));
  free(dry);
  free(wet);
}
