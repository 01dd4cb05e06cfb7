// Evaluates polynomials of high degree by Horner's rule: a value with its
// derivative, a value modulo 2^32, and the recurrence behind an annuity.
//
// RUN: %check-reach %s

#include "../program.h"

/* c[0] is the constant term. */
static double horner(const double *c, long terms, double x)
{
	double p = 0;

	/* expert: affine */
	for (long i = terms - 1; i >= 0; i--)
		p = p * x + c[i];
	return p;
}

static void horner_derivative(const double *c, long terms, double x, double *value, double *slope)
{
	double p = 0, dp = 0;
	const double *q = c + terms;

	/* expert: affine */
	while (q != c) {
		dp = dp * x + p;
		p = p * x + *--q;
	}
	*value = p;
	*slope = dp;
}

static unsigned horner_mod32(const unsigned *c, long terms, unsigned x)
{
	unsigned p = 0;
	long i;

	/* expert: affine */
	for (i = terms; i-- > 0;)
		p = p * x + c[i];
	return p;
}

/* The product of all (x - root). */
static double from_roots(const double *root, long n, double x)
{
	double p = 1;

	/* expert: product */
	for (long i = 0; i < n; i++)
		p *= (x - root[i]) / x;
	return p;
}

/* How often the signs of the coefficients change (Descartes), zeros apart. */
static long sign_changes(const int *c, long terms)
{
	long changes = 0;
	int last = 0;

	/* expert: automaton, count */
	for (long i = 0; i < terms; i++) {
		int sign = c[i] > 0 ? 1 : c[i] < 0 ? -1 : 0;

		if (sign == 0)
			continue;
		if (last != 0 && sign != last)
			changes++;
		last = sign;
	}
	return changes;
}

/* The highest term that is not zero; -1 for the zero polynomial. */
static long degree(const int *c, long terms)
{
	long d = -1;

	/* expert: last-value */
	for (long i = 0; i < terms; i++)
		if (c[i])
			d = i;
	return d;
}

void test(long n)
{
	double *c = doubles(n), *root = factors(n), value, slope;
	unsigned *u = unsigneds(n);
	int *s = ints(n);

	printf("value %.9e\n", horner(c, n, 0.99975));
	horner_derivative(c, n, 0.9995, &value, &slope);
	printf("value %.9e slope %.9e\n", value, slope);
	printf("modulo 2^32 %u\n", horner_mod32(u, n, 0x01000193u));
	printf("product %.9e\n", from_roots(root, n, 20000.0));
	printf("changes %ld degree %ld\n", sign_changes(s, n), degree(s, n));
	free(c), free(root), free(u), free(s);
}
