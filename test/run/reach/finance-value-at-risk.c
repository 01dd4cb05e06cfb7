// Historical simulation of a trading book: profit and loss of every scenario,
// value at risk by counting, and the scenario that hurts most.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define N_FACTORS 16

typedef double shock_t[N_FACTORS];

struct book {
	double delta[N_FACTORS];
	double gamma[N_FACTORS];
};

static void revalue(const struct book *bk, shock_t *shock, int scenarios, double *pnl)
{
	int s, f;

	/* expert: doall */
	for (s = 0; s < scenarios; s++) {
		double v = 0;
		for (f = 0; f < N_FACTORS; f++)
			v += shock[s][f] * (bk->delta[f] + 0.5 * bk->gamma[f] * shock[s][f]);
		pnl[s] = v;
	}
}

/* How many scenarios lose more than 'loss'. */
static int breaches(const double *pnl, int scenarios, double loss)
{
	int n = 0, s;

	/* expert: count */
	for (s = 0; s < scenarios; s++)
		n += pnl[s] < -loss;
	return n;
}

/* Bisection for the loss that is exceeded in one of a hundred scenarios. */
static double value_at_risk(const double *pnl, int scenarios)
{
	double lo = 0, hi = 1000;
	int k;

	for (k = 0; k < 24; k++) {
		double mid = 0.5 * (lo + hi);
		if (100 * breaches(pnl, scenarios, mid) > scenarios)
			lo = mid;
		else
			hi = mid;
	}
	return hi;
}

static double expected_shortfall(const double *pnl, int scenarios, double var)
{
	double sum = 0;
	int hits = 0;

	/* expert: sum, count */
	for (int s = 0; s < scenarios; s++) {
		if (pnl[s] > -var)
			continue;
		sum -= pnl[s];
		hits++;
	}
	return hits ? sum / hits : 0;
}

static int worst_scenario(const double *pnl, int scenarios)
{
	int worst = 0;

	/* expert: argmin */
	for (int s = 1; s < scenarios; s++)
		if (pnl[s] < pnl[worst])
			worst = s;
	return worst;
}

/* The factor sums of all scenarios, to see which one moved most. */
static void factor_moves(shock_t *shock, int scenarios, double moves[N_FACTORS])
{
	int s, f;

	for (f = 0; f < N_FACTORS; f++)
		moves[f] = 0;
	/* expert: array-reduction */
	for (s = 0; s < scenarios; s++)
		for (f = 0; f < N_FACTORS; f++)
			moves[f] += fabs(shock[s][f]);
}

void test(long n)
{
	int scenarios = (int)(n / 6), f;
	shock_t *shock = calloc((size_t)scenarios + 1, sizeof *shock);
	double *pnl = calloc((size_t)scenarios + 1, sizeof *pnl), moves[N_FACTORS], var;
	struct book bk;

	for (f = 0; f < N_FACTORS; f++) {
		bk.delta[f] = 10 - random_at(f) / 40.0;
		bk.gamma[f] = random_at(f + 50) / 100.0;
	}
	for (int s = 0; s < scenarios; s++)
		for (f = 0; f < N_FACTORS; f++)
			shock[s][f] = (random_at(s * 16L + f) - 499.5) / 300.0;
	revalue(&bk, shock, scenarios, pnl);
	var = value_at_risk(pnl, scenarios);
	factor_moves(shock, scenarios, moves);
	printf("value at risk %.9e beyond it %.9e\n", var, expected_shortfall(pnl, scenarios, var));
	printf("worst %d %.9e\n", worst_scenario(pnl, scenarios), pnl[worst_scenario(pnl, scenarios)]);
	printf("moves %.9e %.9e\n", moves[0], moves[N_FACTORS - 1]);
	free(shock), free(pnl);
}
