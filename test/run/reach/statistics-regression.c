// Fits a straight line to weighted observations by least squares and reports
// how good the fit is and which observation is farthest from the line.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

typedef struct {
  double x, y, w;
} obs_t;

typedef struct {
  double a, b; /* y = a + b x */
} line_t;

static line_t fit (const obs_t *o, const obs_t *end)
{
  double sw = 0, swx = 0, swy = 0, mx, my, sxx = 0, sxy = 0;
  const obs_t *p;
  line_t l = { 0, 0 };

  /* expert: sum */
  for (p = o; p < end; p++)
    {
      sw += p->w;
      swx += p->w * p->x;
      swy += p->w * p->y;
    }
  if (sw <= 0)
    return l;
  mx = swx / sw;
  my = swy / sw;
  /* expert: sum */
  for (p = o; p < end; p++)
    {
      double dx = p->x - mx;
      sxx += p->w * dx * dx;
      sxy += p->w * dx * (p->y - my);
    }
  l.b = sxx > 0 ? sxy / sxx : 0;
  l.a = my - l.b * mx;
  return l;
}

static double predicted (line_t l, double x)
{
  return l.a + l.b * x;
}

/* The sum of squared residuals, and the largest one.  */
static double residuals (line_t l, const obs_t *o, long n, double *largest)
{
  double ss = 0.0;
  long i;

  *largest = 0.0;
  /* expert: sum, max */
  for (i = 0; i < n; i++)
    {
      double r = fabs (o[i].y - predicted (l, o[i].x));
      ss += o[i].w * r * r;
      if (r > *largest)
        *largest = r;
    }
  return ss;
}

/* The first observation at least that far from the line, or -1.  */
static long first_outlier (line_t l, const obs_t *o, long n, double limit)
{
  long i;

  /* expert: search */
  for (i = 0; i < n; i++)
    if (fabs (o[i].y - predicted (l, o[i].x)) >= limit)
      return i;
  return -1;
}

void test (long n)
{
  obs_t *o = calloc ((size_t) (n + 1), sizeof *o);
  double *noise = doubles (n);
  double largest, ss;
  line_t l;

  for (long i = 0; i < n; i++)
    {
      o[i].x = (double) (i % 1009) / 8 + 1;
      o[i].y = 3 + 0.75 * o[i].x + noise[i] / 5;
      o[i].w = 1 + (double) (i % 4);
    }
  l = fit (o, o + n);
  ss = residuals (l, o, n, &largest);
  printf ("line %.9e %.9e\n", l.a, l.b);
  if (n > 2)
    {
      printf ("residuals %.9e at most %.9e\n", ss, largest);
      printf ("outlier %ld\n", first_outlier (l, o, n, 0.9 * largest));
    }
  free (noise);
  free (o);
}
