// Arithmetic of sparse vectors: packs a dense vector, multiplies it with a
// dense one, finds the entry of largest magnitude and drops small ones.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

struct svec {
	int used;
	int *idx;
	double *val;
};

/* Packs what is not zero. */
static void svec_pack(struct svec *v, const double *dense, int n)
{
	v->used = 0;
	/* expert: compaction */
	for (int i = 0; i < n; i++)
		if (dense[i] != 0.0) {
			v->idx[v->used] = i;
			v->val[v->used] = dense[i];
			v->used++;
		}
}

static double svec_dot(const struct svec *v, const double *dense)
{
	double sum = 0.0;
	int k = v->used;
	/* expert: sum */
	while (k-- > 0)
		sum += v->val[k] * dense[v->idx[k]];
	return sum;
}

/* Two sparse vectors: a merge, one step after the other. */
static double svec_dot_sparse(const struct svec *a, const struct svec *b)
{
	double sum = 0.0;
	int i = 0, j = 0;
	while (i < a->used && j < b->used) {
		if (a->idx[i] < b->idx[j])
			i++;
		else if (a->idx[i] > b->idx[j])
			j++;
		else
			sum += a->val[i++] * b->val[j++];
	}
	return sum;
}

static int svec_largest(const struct svec *v)
{
	int at = -1;
	double most = 0.0;
	/* expert: argmax */
	for (int k = 0; k < v->used; k++)
		if (fabs(v->val[k]) > most) {
			most = fabs(v->val[k]);
			at = v->idx[k];
		}
	return at;
}

/* Copies what is larger than 'tiny'; returns what was lost. */
static double svec_drop(struct svec *to, const struct svec *v, double tiny)
{
	double lost = 0.0;
	int kept = 0;
	/* expert: compaction, sum */
	for (int k = 0; k < v->used; k++) {
		if (fabs(v->val[k]) <= tiny) {
			lost += fabs(v->val[k]);
			continue;
		}
		to->val[kept] = v->val[k];
		to->idx[kept] = v->idx[k];
		kept++;
	}
	to->used = kept;
	return lost;
}

/* Hash of the pattern, to find vectors of the same structure. */
static unsigned svec_pattern(const struct svec *v)
{
	unsigned h = 17u;
	const int *p = v->idx, *end = p + v->used;
	/* expert: affine */
	for (; p != end; ++p)
		h = 31u * h + (unsigned)*p;
	return h;
}

void test(long n)
{
	struct svec a = {0, calloc((size_t)n + 1, sizeof(int)), calloc((size_t)n + 1, sizeof(double))};
	struct svec b = {0, calloc((size_t)n + 1, sizeof(int)), calloc((size_t)n + 1, sizeof(double))};
	double *x = doubles(n), *y = more_doubles(n), lost;

	for (long i = 0; i < n; i++)
		if (random_at(i) > 250)
			x[i] = 0;
	svec_pack(&a, x, (int)n);
	for (long i = 0; i < n; i++)
		x[i] = random_at(i + 77) > 400 ? 0 : y[i];
	svec_pack(&b, x, (int)n);
	printf("%d entries, dot %.9e\n", a.used, svec_dot(&a, y));
	printf("sparse dot %.9e largest at %d\n", svec_dot_sparse(&a, &b), svec_largest(&a));
	lost = svec_drop(&b, &a, 80.0);
	printf("%d kept, lost %.9e, pattern %u\n", b.used, lost, svec_pattern(&b));
	free(a.idx), free(a.val), free(b.idx), free(b.val), free(x), free(y);
}
