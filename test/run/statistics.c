// A whole program of folds: moments, extremes with their places, a fitted
// line, all from the same data, one function calling the next.
//
// RUN: %check-same-result %s --expect-rewritten=5

#include "program.h"
#include <math.h>

struct sample {
  double x, y;
  int group;
};

struct summary {
  long count;
  double mean, deviation, low, high, slope;
  long low_at, high_at;
};

static double mean_of(const struct sample *s, long n, int group, long *count) {
  double sum = 0;
  long members = 0;
  for (long i = 0; i < n; i++) {
    if (s[i].group != group)
      continue;
    sum += s[i].x;
    members++;
  }
  *count = members;
  return members ? sum / (double)members : 0;
}

static double deviation_of(const struct sample *s, long n, int group, double mean) {
  double squares = 0;
  long members = 0;
  for (long i = 0; i < n; i++)
    if (s[i].group == group) {
      const double d = s[i].x - mean;
      squares += d * d;
      ++members;
    }
  return members > 1 ? sqrt(squares / (double)(members - 1)) : 0;
}

static struct summary summary_of(const struct sample *s, long n, int group) {
  struct summary r = {0, 0, 0, 0, 0, 0, -1, -1};
  r.mean = mean_of(s, n, group, &r.count);
  r.deviation = deviation_of(s, n, group, r.mean);
  double low = INFINITY, high = -INFINITY;
  long low_at = -1, high_at = -1;
  for (long i = 0; i < n; i++) {
    double x = s[i].x;
    if (s[i].group == group && x < low) {
      low = x;
      low_at = i;
    }
    if (s[i].group == group && x >= high) {
      high = x;
      high_at = i;
    }
  }
  r.low = low, r.high = high, r.low_at = low_at, r.high_at = high_at;
  double sxx = 0, sxy = 0;
  for (long i = 0; i < n; i++) {
    double x = s[i].x - r.mean;
    sxx += s[i].group == group ? x * x : 0;
    sxy += s[i].group == group ? x * (s[i].y - s[i].x) : 0;
  }
  r.slope = sxx > 0 ? sxy / sxx : 0;
  return r;
}

static unsigned checksum(const struct sample *s, long n) {
  unsigned product = 1;
  for (long i = n; i > 0; i--)
    product *= 2u * (unsigned)s[i - 1].group + 1;
  return product;
}

static struct sample *samples(long n) {
  struct sample *s = malloc((size_t)(n + 1) * sizeof *s);
  const double *x = doubles(n), *y = more_doubles(n);
  for (long i = 0; i < n; i++)
    s[i] = (struct sample){x[i], y[i] + 2 * x[i], random_at(i) % 3};
  return s;
}

void test(long n) {
  const struct sample *s = samples(n);
  for (int group = 0; group < 3; group++) {
    struct summary r = summary_of(s, n, group);
    printf("%ld %.12g %.9g %.17g@%ld %.17g@%ld %.6g\n", r.count, r.mean, r.deviation, r.low,
           r.low_at, r.high, r.high_at, r.slope);
  }
  printf("%u\n", checksum(s, n));
}
