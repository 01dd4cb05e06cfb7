// Classifies a square matrix before a solver is chosen: symmetric? banded?
// stochastic? and multiplies two such matrices.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>
#include <stdbool.h>

typedef struct matrix {
  size_t order;
  int *cell;
} matrix;

static int get(const matrix *m, size_t i, size_t j) { return m->cell[i * m->order + j]; }

static bool is_symmetric(const matrix *m) {
  bool same = true;
  /* expert: logical */
  for (size_t i = 0; i < m->order; i++)
    for (size_t j = 0; j < i; j++)
      same = same && get(m, i, j) == get(m, j, i);
  return same;
}

/* The distance of the farthest entry from the diagonal. */
static size_t bandwidth(const matrix *m) {
  size_t width = 0;
  /* expert: max */
  for (size_t i = 0; i < m->order; i++) {
    for (size_t j = 0; j < m->order; j++) {
      size_t d = i > j ? i - j : j - i;
      if (get(m, i, j) != 0 && d > width)
        width = d;
    }
  }
  return width;
}

/* Do all rows have the same sum? */
static bool is_stochastic(const matrix *m, int sum) {
  unsigned wrong = 0;
  /* expert: count */
  for (size_t i = 0; i < m->order; i++) {
    int s = 0;
    for (size_t j = 0; j < m->order; ++j)
      s += get(m, i, j);
    wrong += s != sum;
  }
  return wrong == 0;
}

static void multiply(matrix *out, const matrix *a, const matrix *b) {
  size_t n = out->order;
  /* expert: doall */
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j < n; j++) {
      int s = 0;
      for (size_t k = 0; k < n; k++)
        s += get(a, i, k) * get(b, k, j);
      out->cell[i * n + j] = s;
    }
}

/* The maximum of |a - b| over all cells. */
static int distance(const matrix *a, const matrix *b) {
  int worst = 0;
  const int *p = a->cell, *q = b->cell, *end = p + a->order * a->order;
  /* expert: max */
  for (; p < end; p++, q++) {
    int d = abs(*p - *q);
    worst = d > worst ? d : worst;
  }
  return worst;
}

void test(long n) {
  size_t order = 2 + (size_t)cbrt((double)n);
  matrix a = {order, malloc(order * order * sizeof(int))};
  matrix b = {order, malloc(order * order * sizeof(int))};
  matrix c = {order, malloc(order * order * sizeof(int))};

  for (size_t i = 0; i < order; i++)
    for (size_t j = 0; j < order; j++) {
      a.cell[i * order + j] = i == j ? 2 : i + 1 == j || j + 1 == i ? -1 : 0;
      b.cell[i * order + j] = random_at((long)(i * order + j)) % 9;
    }
  printf("symmetric %d %d\n", is_symmetric(&a), is_symmetric(&b));
  printf("bandwidth %zu %zu\n", bandwidth(&a), bandwidth(&b));
  printf("stochastic %d\n", is_stochastic(&a, 0));
  multiply(&c, &a, &b);
  printf("product %d .. %d\n", c.cell[0], c.cell[order * order - 1]);
  printf("distance %d\n", distance(&b, &c));
  free(a.cell), free(b.cell), free(c.cell);
}
