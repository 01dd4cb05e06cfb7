// Computes the largest eigenvalue of a symmetric matrix of positive numbers
// by power iteration.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define STEPS 12
#define ELEM(m, i, j) ((m)->val[(size_t)(i) * (m)->dim + (j)])

typedef struct {
	unsigned dim;
	double *val;
} sym_matrix;

static void apply(const sym_matrix *m, const double *v, double *out)
{
	unsigned i, j;
	/* expert: doall */
	for (i = 0; i < m->dim; i++) {
		double acc = 0;
		for (j = 0; j < m->dim; j++) acc += ELEM(m, i, j) * v[j];
		out[i] = acc;
	}
}

static double dot(const double *a, const double *b, unsigned n)
{
	double s = 0;
	/* expert: sum */
	while (n--)
		s += *a++ * *b++;
	return s;
}

static double norm2(const double *a, unsigned n) { return sqrt(dot(a, a, n)); }

static double power_iteration(const sym_matrix *m, double *v, double *w)
{
	double lambda = 0;
	int step;
	for (step = 0; step < STEPS; step++) {
		apply(m, v, w);
		lambda = dot(v, w, m->dim) / dot(v, v, m->dim);
		double len = norm2(w, m->dim);
		for (unsigned i = 0; i < m->dim; i++)
			v[i] = w[i] / len;
	}
	return lambda;
}

/* Bounds of the largest eigenvalue: least and greatest row sum. */
static void row_sum_bounds(const sym_matrix *m, double *low, double *high)
{
	double lo = HUGE_VAL, hi = -HUGE_VAL;
	unsigned i;
	/* expert: min, max */
	for (i = 0; i < m->dim; i++) {
		double sum = 0;
		unsigned j = m->dim;
		do {
			--j;
			sum += ELEM(m, i, j);
		} while (j > 0);
		lo = fmin(lo, sum);
		hi = fmax(hi, sum);
	}
	*low = lo;
	*high = hi;
}

void test(long n)
{
	sym_matrix m;
	double low, high, *v, *w;
	m.dim = (unsigned)sqrt((double)n) / 2 + 1;
	m.val = malloc((size_t)m.dim * m.dim * sizeof *m.val);
	for (unsigned i = 0; i < m.dim; i++)
		for (unsigned j = 0; j < m.dim; j++)
			ELEM(&m, i, j) = 1 + random_at((long)i + j) / 250.0 + (i == j) * 4;
	v = calloc(m.dim, sizeof *v);
	w = calloc(m.dim, sizeof *w);
	for (unsigned i = 0; i < m.dim; i++)
		v[i] = 1;
	row_sum_bounds(&m, &low, &high);
	printf("between %.9e and %.9e\n", low, high);
	printf("eigenvalue %.9e\n", power_iteration(&m, v, w));
	free(m.val);
	free(v);
	free(w);
}
