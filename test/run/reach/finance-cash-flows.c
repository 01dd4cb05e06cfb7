// Net present value, duration and final balance of a long series of cash
// flows at a fixed rate of interest.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

/* Discounted from the last flow backwards.  */
static double
present_value (const double *flow, int periods, double rate)
{
  double value = 0, factor = 1 / (1 + rate);
  int t;

  /* expert: affine */
  for (t = periods - 1; t >= 0; t--)
    value = value * factor + flow[t];
  return value;
}

/* Mean time of payment, weighted with present values.  */
static double
duration (const double *flow, int periods, double rate)
{
  double weighted = 0, total = 0;
  int t;

  /* expert: sum */
  for (t = 0; t < periods; t++)
    {
      double pv = flow[t] * pow (1 + rate, -t);
      weighted += t * pv;
      total += pv;
    }
  return total > 0 ? weighted / total : 0;
}

/* Balance of a savings plan, and what it is after every payment.  */
static double
savings (const double *payment, int periods, double rate, double *balance)
{
  double b = 0;
  int t;

  /* expert: affine, scan */
  for (t = 0; t < periods; t++)
    {
      b = b * (1 + rate) + payment[t];
      balance[t] = b;
    }
  return b;
}

/* The first period in which the plan is worth GOAL; -1 if it never is.  */
static int
reaches (const double *balance, int periods, double goal)
{
  int t;

  /* expert: search */
  for (t = 0; t < periods; t++)
    {
      if (balance[t] >= goal)
        return t;
    }
  return -1;
}

/* Growth over all periods at rates that change.  */
static double
growth (const double *factor, int periods)
{
  double g = 1;
  const double *f = factor;

  /* expert: product */
  while (periods--)
    g *= *f++;
  return g;
}

static double
internal_rate (const double *flow, int periods, double price)
{
  double lo = 1e-9, hi = 1;

  for (int k = 0; k < 30; k++)
    {
      double mid = (lo + hi) / 2;
      if (present_value (flow, periods, mid) > price)
        lo = mid;
      else
        hi = mid;
    }
  return (lo + hi) / 2;
}

void
test (long n)
{
  int periods = (int) n;
  double *flow = doubles (n), *factor = factors (n);
  double *balance = calloc ((size_t) n + 1, sizeof *balance);

  printf ("value %.9e\n", present_value (flow, periods, 0.0004));
  printf ("duration %.9e\n", duration (flow, periods, 0.0004));
  printf ("savings %.9e\n", savings (flow, periods, 0.00002, balance));
  printf ("reaches %d\n", reaches (balance, periods, 123456.0));
  printf ("growth %.9e\n", growth (factor, periods));
  printf ("rate below 1%%: %d\n", internal_rate (flow, periods, 9000.0) < 0.01);
  free (flow);
  free (factor);
  free (balance);
}
