// Stores a sparse matrix in the ELLPACK format (every row padded to the same
// width, column by column) and smooths a vector with it.
//
// RUN: %check-reach %s

#include "../program.h"

#define WIDTH 5
#define EMPTY (-1)

typedef struct {
    size_t rows;
    int *col;       /* col[slot * rows + row] */
    float *val;
} ell_matrix;

static void smooth(const ell_matrix *m, const float *x, float *restrict y)
{
    /* expert: doall */
    for (size_t r = 0; r < m->rows; r++) {
        float acc = 0.5f * x[r];
        for (int slot = 0; slot < WIDTH; slot++) {
            size_t at = (size_t)slot * m->rows + r;
            if (m->col[at] == EMPTY)
                break;
            acc += m->val[at] * x[m->col[at]];
        }
        y[r] = acc;
    }
}

static size_t padding(const ell_matrix *m)
{
    size_t none = 0, total = WIDTH * m->rows;
    const int *c = m->col;
    /* expert: count */
    for (; total; --total)
        none += *c++ == EMPTY;
    return none;
}

static float biggest_step(const float *x, const float *y, size_t n, size_t *at)
{
    float most = -1.0f;
    *at = 0;
    /* expert: argmax */
    for (size_t i = 0; i < n; i++) {
        float d = x[i] > y[i] ? x[i] - y[i] : y[i] - x[i];
        if (d > most) {
            most = d;
            *at = i;
        }
    }
    return most;
}

/* The mean of a vector, in double so that it is good to the last bit shown. */
static double mean(const float *x, size_t n)
{
    double s = 0;
    /* expert: sum */
    for (size_t i = 0; i < n; i++) s += (double)x[i];
    return n ? s / (double)n : 0;
}

/* Are all columns inside of the matrix? */
static int is_sound(const ell_matrix *m)
{
    size_t k;
    /* expert: search */
    for (k = 0; k < WIDTH * m->rows; k++)
        if (m->col[k] != EMPTY && (m->col[k] < 0 || (size_t)m->col[k] >= m->rows))
            break;
    return k == WIDTH * m->rows;
}

void test(long n)
{
    ell_matrix m = {(size_t)n, malloc(WIDTH * ((size_t)n + 1) * sizeof(int)),
                    malloc(WIDTH * ((size_t)n + 1) * sizeof(float))};
    float *x = floats(n), *y = calloc((size_t)n + 1, sizeof *y), step;
    size_t r, at;
    int slot;

    for (r = 0; r < m.rows; r++) {
        int used = random_at((long)r) % (WIDTH + 1);
        for (slot = 0; slot < WIDTH; slot++) {
            m.col[(size_t)slot * m.rows + r] = slot < used ? (int)((r * 7 + (size_t)slot * 31) % m.rows) : EMPTY;
            m.val[(size_t)slot * m.rows + r] = slot < used ? 0.5f / (float)used : 0;
        }
    }
    printf("sound %d padding %zu\n", is_sound(&m), padding(&m));
    smooth(&m, x, y);
    step = biggest_step(x, y, m.rows, &at);
    printf("step %.9e at %zu\n", step, at);
    printf("means %.9e %.9e\n", mean(x, m.rows), mean(y, m.rows));
    free(m.col), free(m.val), free(x), free(y);
}
