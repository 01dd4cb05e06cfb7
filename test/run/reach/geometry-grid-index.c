// Sorts points into the cells of a grid, for fast queries later: how many
// there are in each cell, where each cell's list starts, the fullest cell.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define CELL_OF(g, px, py) \
    ((unsigned)((py) / (g)->cell) * (g)->cols + (unsigned)((px) / (g)->cell))

struct grid {
    double cell;
    unsigned cols, rows;
    unsigned *count, *start;
};

static void fill(struct grid *g, const double *x, const double *y, unsigned n)
{
    unsigned i;

    for (i = 0; i < g->cols * g->rows; i++)
        g->count[i] = 0;
    /* expert: histogram */
    for (i = 0; i < n; i++)
        g->count[CELL_OF(g, x[i], y[i])]++;
}

static void place(struct grid *g)
{
    unsigned i, before = 0;

    /* expert: scan */
    for (i = 0; i < g->cols * g->rows; i++) {
        g->start[i] = before;
        before += g->count[i];
    }
    g->start[g->cols * g->rows] = before;
}

static unsigned fullest(const struct grid *g, unsigned *row, unsigned *col)
{
    unsigned most = 0, r, c;

    *row = *col = 0;
    /* expert: argmax */
    for (r = 0; r < g->rows; r++)
        for (c = 0; c < g->cols; c++)
            if (g->count[r * g->cols + c] > most) {
                most = g->count[r * g->cols + c];
                *row = r;
                *col = c;
            }
    return most;
}

/* What a query of all cells would cost: pairs within the same cell. */
static unsigned long pairs(const struct grid *g)
{
    unsigned long total = 0;
    const unsigned *c = g->count, *end = c + g->cols * g->rows;

    /* expert: sum */
    for (; c < end; ++c)
        total += (unsigned long)*c * (*c - 1UL) / 2;
    return total;
}

static unsigned empty_columns(const struct grid *g)
{
    unsigned empty = 0;

    /* expert: count */
    for (unsigned c = 0; c < g->cols; c++) {
        unsigned used = 0;
        for (unsigned r = 0; r < g->rows; r++)
            used |= g->count[r * g->cols + c];
        if (!used)
            empty++;
    }
    return empty;
}

void test(long n)
{
    struct grid g;
    double *x = doubles(n), *y = more_doubles(n);
    unsigned row, col, most;

    g.cell = 200.0 / (1 + sqrt((double)n));
    g.cols = (unsigned)(150 / g.cell) + 1;
    g.rows = (unsigned)(340 / g.cell) + 1;
    g.count = malloc((size_t)g.cols * g.rows * sizeof *g.count);
    g.start = calloc((size_t)g.cols * g.rows + 1, sizeof *g.start);
    fill(&g, x, y, (unsigned)n);
    place(&g);
    most = fullest(&g, &row, &col);
    printf("%u x %u, fullest %u at %u %u\n", g.cols, g.rows, most, row, col);
    printf("%u points, %lu pairs\n", g.start[g.cols * g.rows], pairs(&g));
    printf("empty columns %u\n", empty_columns(&g));
    free(g.count), free(g.start), free(x), free(y);
}
