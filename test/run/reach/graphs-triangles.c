// Counts the triangles of a graph by merging sorted neighbour lists, and the
// clustering coefficient that follows.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

typedef uint32_t vid;

struct graph {
	vid n;
	struct node {
		unsigned degree;
		vid nbr[6]; /* sorted */
	} *node;
};

static size_t common(const struct node *p, const struct node *q)
{
	const vid *a = p->nbr, *a_end = a + p->degree;
	const vid *b = q->nbr, *b_end = b + q->degree;
	size_t k = 0;

	while (a < a_end && b < b_end) {
		if (*a < *b)
			a++;
		else if (*b < *a)
			b++;
		else
			k++, a++, b++;
	}
	return k;
}

/* Every triangle is found six times, twice from each corner. */
static size_t triangles(const struct graph *g)
{
	size_t found = 0;
	vid u;

	/* expert: sum */
	for (u = 0; u < g->n; u++) {
		const struct node *here = &g->node[u];
		const vid *p;

		for (p = here->nbr; p != here->nbr + here->degree; p++)
			found += common(here, &g->node[*p]);
	}
	return found / 6;
}

/* Pairs of edges that share a node. */
static size_t wedges(const struct graph *g)
{
	size_t w = 0;

	/* expert: sum */
	for (vid u = 0; u < g->n; u++) {
		size_t d = g->node[u].degree;
		w += d * (d - 1) / 2;
	}
	return w;
}

/* The node whose neighbours have most neighbours. */
static vid best_connected(const struct graph *g, size_t *reach)
{
	size_t most = 0;
	vid who = 0;

	/* expert: argmax */
	for (vid u = 0; u < g->n; u++) {
		size_t r = 0;

		for (unsigned k = 0; k < g->node[u].degree; k++)
			r += g->node[g->node[u].nbr[k]].degree;
		if (r >= most) {
			most = r;
			who = u;
		}
	}
	*reach = most;
	return who;
}

/* A ring with chords: v is linked to v +- 1, +- 2 and, sometimes, +- 5. */
static void make_graph(struct graph *g)
{
	static const int offset[] = { -5, -2, -1, 1, 2, 5 };

	/* expert: doall */
	for (vid v = 0; v < g->n; v++) {
		struct node *at = &g->node[v];

		at->degree = 0;
		for (int o = 0; o < 6; o++) {
			long u = (long)v + offset[o];
			long low = u < (long)v ? u : (long)v;
			int chord = offset[o] == 5 || offset[o] == -5;

			if (u < 0 || u >= (long)g->n || random_at(low) > (chord ? 400 : 800))
				continue;
			at->nbr[at->degree++] = (vid)u;
		}
	}
}

void test(long n)
{
	struct graph g;
	size_t t, w, reach;
	vid who;

	g.n = (vid)n / 2;
	g.node = calloc((size_t)g.n + 1, sizeof *g.node);
	make_graph(&g);
	t = triangles(&g);
	w = wedges(&g);
	printf("%zu triangles, clustering %.9e\n", t, w ? 3.0 * (double)t / (double)w : 0.0);
	who = best_connected(&g, &reach);
	printf("best connected %lu reaches %zu\n", (unsigned long)who, reach);
	free(g.node);
}
