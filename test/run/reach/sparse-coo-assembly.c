// Works with a sparse matrix as a list of entries (row, column, value), as it
// comes out of finite element assembly: row sums, a product, the diagonal.
//
// RUN: %check-reach %s

#include "../program.h"
#include <string.h>

struct entry {
	unsigned row, col;
	int val;
};

static int diagonal_missing(const long *diag, unsigned order)
{
	int missing = 0;
	/* expert: count */
	for (unsigned i = 0; i < order; i++)
		if (!diag[i])
			missing++;
	return missing;
}

/* y += A x */
static void multiply_add(const struct entry *e, long count, const int *x, long *y)
{
	/* expert: array-reduction */
	for (long k = 0; k < count; k++)
		y[e[k].row] += (long)e[k].val * x[e[k].col];
}

static void entries_per_row(const struct entry *e, const struct entry *end, unsigned *per_row)
{
	/* expert: histogram */
	while (e < end) {
		++per_row[e->row];
		e++;
	}
}

static void collect_diagonal(const struct entry *e, long count, long *diag)
{
	/* expert: array-reduction */
	for (long k = 0; k < count; k++) {
		if (e[k].row != e[k].col)
			continue;
		diag[e[k].row] += e[k].val;
	}
}

/* Assembles the stiffness of a chain of springs: four entries a spring. */
static long springs(struct entry *e, unsigned nodes)
{
	long k = 0;
	unsigned s;

	for (s = 0; s + 1 < nodes; s++) {
		int stiff = 1 + random_at(s) % 10;

		e[k++] = (struct entry){ s, s, stiff };
		e[k++] = (struct entry){ s, s + 1, -stiff };
		e[k++] = (struct entry){ s + 1, s, -stiff };
		e[k++] = (struct entry){ s + 1, s + 1, stiff };
	}
	return k;
}

static long total_energy(const int *x, const long *y, unsigned order)
{
	long e = 0;
	unsigned i = order;

	/* expert: sum */
	while (i != 0) {
		i--;
		e += x[i] * y[i];
	}
	return e;
}

void test(long n)
{
	unsigned order = (unsigned)n;
	struct entry *e = malloc(4 * ((size_t)n + 1) * sizeof *e);
	long *y = calloc((size_t)n + 1, sizeof *y), *diag = calloc((size_t)n + 1, sizeof *diag);
	unsigned *per_row = calloc((size_t)n + 1, sizeof *per_row);
	int *x = ints(n);
	long count = springs(e, order);

	multiply_add(e, count, x, y);
	entries_per_row(e, e + count, per_row);
	collect_diagonal(e, count, diag);
	printf("%ld entries, energy %ld\n", count, total_energy(x, y, order));
	printf("without diagonal %d\n", diagonal_missing(diag, order));
	if (n > 2)
		printf("row 1: %u entries, diagonal %ld, product %ld\n", per_row[1], diag[1], y[1]);
	free(e), free(y), free(diag), free(per_row), free(x);
}
