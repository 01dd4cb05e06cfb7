// Transposes a sparse matrix by counting sort: entries per column, where each
// column starts, and the scattering of the entries.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

typedef struct Sparse {
  int32_t rows, cols;
  int64_t *start;
  int32_t *index;
  float *value;
} Sparse;

static void CountColumns(const Sparse *m, int64_t *count) {
  /* expert: histogram */
  for (int64_t k = 0; k < m->start[m->rows]; ++k) {
    count[m->index[k]]++;
  }
}

/* Turns counts into first positions; the last one is the total. */
static void CountsToStarts(int64_t *count, int32_t columns) {
  int64_t position = 0;
  /* expert: scan */
  for (int32_t c = 0; c <= columns; ++c) {
    int64_t here = count[c];
    count[c] = position;
    position += here;
  }
}

/* Entries of a column must stay in the order of their rows. */
static void Scatter(const Sparse *m, Sparse *t) {
  for (int32_t r = 0; r < m->rows; ++r)
    for (int64_t k = m->start[r]; k < m->start[r + 1]; ++k) {
      int64_t to = t->start[m->index[k]]++;
      t->index[to] = r;
      t->value[to] = m->value[k];
    }
  for (int32_t c = t->rows; c > 0; --c)
    t->start[c] = t->start[c - 1];
  t->start[0] = 0;
}

/* Weighted so that it is different for a matrix and its transpose. */
static double Signature(const Sparse *m) {
  double sum = 0;
  /* expert: sum */
  for (int32_t r = 0; r < m->rows; ++r)
    for (int64_t k = m->start[r]; k < m->start[r + 1]; ++k)
      sum += m->value[k] * (r % 7 + 1);
  return sum;
}

static int RowsAreSorted(const Sparse *m) {
  int sorted = 1;
  /* expert: logical */
  for (int32_t r = 0; r < m->rows; ++r)
    for (int64_t k = m->start[r] + 1; k < m->start[r + 1]; ++k)
      if (m->index[k] <= m->index[k - 1])
        sorted = 0;
  return sorted;
}

static Sparse NewSparse(int32_t rows, int32_t cols, size_t entries) {
  Sparse m = {rows, cols, calloc((size_t)rows + 2, sizeof(int64_t)),
              malloc((entries + 1) * sizeof(int32_t)), malloc((entries + 1) * sizeof(float))};
  return m;
}

static int64_t FirstEntry(int64_t row) { return row > 0 ? 4 * row + random_at(row) % 5 : 0; }

void test(long n) {
  int32_t rows = (int32_t)(n / 4), cols = rows / 2 + 9;
  Sparse m = NewSparse(rows, cols, (size_t)rows * 4 + 5), t = NewSparse(cols, rows, (size_t)rows * 4 + 5);
  int64_t k;

  for (int32_t r = 0; r <= rows; ++r)
    m.start[r] = FirstEntry(r);
  for (int32_t r = 0; r < rows; ++r)
    for (k = m.start[r]; k < m.start[r + 1]; ++k) {
      m.index[k] = (int32_t)((k - m.start[r]) * (cols / 8) + random_at(k) % (cols / 8));
      m.value[k] = (float)(random_at(k) + 1) / 16.0f;
    }
  CountColumns(&m, t.start);
  CountsToStarts(t.start, cols);
  Scatter(&m, &t);
  printf("%lld entries, signatures %.9e %.9e\n", (long long)m.start[rows], Signature(&m), Signature(&t));
  printf("sorted %d %d\n", RowsAreSorted(&m), RowsAreSorted(&t));
  free(m.start), free(m.index), free(m.value);
  free(t.start), free(t.index), free(t.value);
}
