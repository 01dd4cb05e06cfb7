// A column compressed by run lengths: where runs end, sums without
// decompression, and how well it compresses.
//
// RUN: %check-reach %s

#include "../program.h"

typedef struct {
    long runs;
    int *value;
    long *length;
    long *end; /* row after the run */
} rle;

/* A run starts where the value is another one than in the row before. */
static long count_runs(const int *col, long rows)
{
    long runs = rows > 0, i;
    /* expert: count */
    for (i = 1; i < rows; i++)
        if (col[i] != col[i - 1])
            runs++;
    return runs;
}

static long find_starts(const int *col, long rows, long *start)
{
    long k = 0;
    /* expert: compaction */
    for (long i = 0; i < rows; i++)
        if (i == 0 || col[i] != col[i - 1])
            start[k++] = i;
    return k;
}

static void compress(rle *out, const int *col, long rows, const long *start, long runs)
{
    out->runs = runs;
    for (long k = 0; k < runs; k++) {
        out->value[k] = col[start[k]];
        out->length[k] = (k + 1 < runs ? start[k + 1] : rows) - start[k];
    }
}

static void run_ends(rle *c)
{
    long row = 0;
    /* expert: scan */
    for (long k = 0; k < c->runs; k++) {
        row += c->length[k];
        c->end[k] = row;
    }
}

static long long sum(const rle *c)
{
    long long s = 0;
    const int *v = c->value;
    const long *l = c->length, *stop = l + c->runs;
    /* expert: sum */
    for (;;) {
        if (l == stop)
            break;
        s += (long long)*v++ * *l++;
    }
    return s;
}

static long rows_with(const rle *c, int value, long *runs)
{
    long rows = 0;
    *runs = 0;
    /* expert: sum, count */
    for (long k = c->runs - 1; k >= 0; k--)
        if (c->value[k] == value) {
            rows += c->length[k];
            (*runs)++;
        }
    return rows;
}

/* The value of a row, by bisection over the ends. */
static int value_at(const rle *c, long row)
{
    long lo = 0, hi = c->runs - 1;
    while (lo < hi) {
        long mid = lo + (hi - lo) / 2;
        if (c->end[mid] > row) hi = mid; else lo = mid + 1;
    }
    return c->value[lo];
}

static long longest_run(const rle *c)
{
    long best = -1, length = 0;
    /* expert: argmax */
    for (long k = 0; k < c->runs; k++)
        if (c->length[k] > length)
            length = c->length[best = k];
    return best;
}

void test(long n)
{
    int *col = calloc((size_t)n + 1, sizeof *col);
    long *start = calloc((size_t)n + 1, sizeof *start), runs, rows;
    rle c = {0, calloc((size_t)n + 1, sizeof(int)), calloc((size_t)n + 1, sizeof(long)), calloc((size_t)n + 1, sizeof(long))};

    for (long i = 0; i < n; i++)
        col[i] = random_at(i / 9) % 4 + random_at(i / 13) % 3;
    printf("runs %ld\n", count_runs(col, n));
    compress(&c, col, n, start, find_starts(col, n, start));
    run_ends(&c);
    rows = rows_with(&c, 2, &runs);
    printf("sum %lld, longest %ld\n", sum(&c), longest_run(&c));
    printf("value 2 in %ld rows of %ld runs\n", rows, runs);
    if (n > 0)
        printf("values %d %d end %ld\n", value_at(&c, n / 2), value_at(&c, n - 1), c.end[c.runs - 1]);
    free(col), free(start), free(c.value), free(c.length), free(c.end);
}
