// Volatility of daily returns: historic, of the downside only, and the
// exponentially weighted kind that reacts to news.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define DAYS_PER_YEAR 252
#define LAMBDA 0.94

struct returns {
  int n;
  double *r;
  double mean, volatility, downside;
};

static void log_returns(struct returns *ret, const double *close, int days) {
  ret->n = days > 0 ? days - 1 : 0;
  for (int d = 1; d < days; d++)
    ret->r[d - 1] = log(close[d] / close[d - 1]);
}

static void historic(struct returns *ret) {
  const double *r = ret->r;
  int i, n = ret->n;
  double s = 0, ss = 0, below = 0;

  /* expert: sum */
  for (i = 0; i < n; i++) s += r[i];
  ret->mean = n ? s / n : 0;
  /* expert: sum */
  for (i = 0; i < n; i++) {
    double d = r[i] - ret->mean;
    ss += d * d;
    if (r[i] < 0)
      below += r[i] * r[i];
  }
  ret->volatility = n > 1 ? sqrt(ss / (n - 1) * DAYS_PER_YEAR) : 0;
  ret->downside = n > 0 ? sqrt(below / n * DAYS_PER_YEAR) : 0;
}

static double ewma_volatility(const struct returns *ret) {
  double var = 0;
  /* expert: affine */
  for (int i = 0; i < ret->n; i++)
    var = LAMBDA * var + (1 - LAMBDA) * ret->r[i] * ret->r[i];
  return sqrt(var * DAYS_PER_YEAR);
}

/* Range-based estimate (Parkinson): no mean is needed. */
static double parkinson(const double *high, const double *low, int days) {
  double sum = 0;
  int left = days;
  /* expert: sum */
  while (left) {
    double range = log(*high++ / *low++);
    sum += range * range;
    left--;
  }
  return days ? sqrt(sum / days / (4 * log(2.0)) * DAYS_PER_YEAR) : 0;
}

/* Days whose return was beyond k standard deviations; the last one of them. */
static int shocks(const struct returns *ret, double k, int *latest) {
  double limit = k * ret->volatility / sqrt((double)DAYS_PER_YEAR);
  int hits = 0;
  *latest = -1;
  /* expert: count, last-value */
  for (int i = 0; i < ret->n; i++)
    if (fabs(ret->r[i]) > limit) {
      hits++;
      *latest = i;
    }
  return hits;
}

void test(long n) {
  struct returns ret = {0, calloc((size_t)n + 1, sizeof(double)), 0, 0, 0};
  double *close = calloc((size_t)n + 1, sizeof *close);
  double *high = calloc((size_t)n + 1, sizeof *high), *low = calloc((size_t)n + 1, sizeof *low);
  int latest, hits;

  for (long d = 0; d < n; d++) {
    close[d] = 100 + (double)(d % 4096) / 64 + random_at(d) / 100.0;
    high[d] = close[d] + 0.5 + random_at(d + 1) / 200.0;
    low[d] = close[d] - 0.5 - random_at(d + 2) / 300.0;
  }
  log_returns(&ret, close, (int)n);
  historic(&ret);
  if (n > 2) {
    hits = shocks(&ret, 1.75, &latest);
    printf("volatility %.9e downside %.9e\n", ret.volatility, ret.downside);
    printf("shocks %d latest %d\n", hits, latest);
  }
  printf("ewma %.9e parkinson %.9e\n", ewma_volatility(&ret), parkinson(high, low, (int)n));
  free(ret.r), free(close), free(high), free(low);
}
