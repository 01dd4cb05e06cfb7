// Looks at the structure of a sparse matrix to choose a storage format:
// bandwidth, profile, padding that the ELLPACK format would need.
//
// RUN: %check-reach %s

#include "../program.h"

#define MAXIMUM(a, b) ((a) > (b) ? (a) : (b))
#define ROW(m, i) for (k = (m)->row_begin[i]; k < (m)->row_begin[(i) + 1]; k++)

struct pattern
{
    long n;
    long *row_begin;
    long *column;
};

struct shape
{
    long lower, upper;    /* bandwidths below and above the diagonal */
    long profile;
    long widest;
    long with_diagonal;
};

static void inspect(const struct pattern *m, struct shape *s)
{
    long i, k, left, d;

    s->lower = s->upper = 0;
    s->profile = 0;
    s->widest = 0;
    s->with_diagonal = 0;
    /* expert: max, sum, count */
    for (i = 0; i < m->n; i++)
    {
        left = i;
        d = 0;
        ROW(m, i)
        {
            long j = m->column[k];
            if (j < left)
                left = j;
            if (j == i)
                d = 1;
            s->lower = MAXIMUM(s->lower, i - j);
            s->upper = MAXIMUM(s->upper, j - i);
        }
        s->profile += i - left;
        s->with_diagonal += d;
        s->widest = MAXIMUM(s->widest, m->row_begin[i + 1] - m->row_begin[i]);
    }
}

/* Cells that would be stored in vain if rows were padded in groups of 32. */
static long padding(const struct pattern *m)
{
    long waste = 0, g;

    /* expert: sum */
    for (g = 0; g < m->n; g += 32)
    {
        long i, width = 0, end = g + 32 < m->n ? g + 32 : m->n;
        for (i = g; i < end; i++)
            width = MAXIMUM(width, m->row_begin[i + 1] - m->row_begin[i]);
        for (i = g; i < end; i++)
            waste += width - (m->row_begin[i + 1] - m->row_begin[i]);
    }
    return waste;
}

/* Is there an entry on the other side of the diagonal for each one? */
static int has_entry(const struct pattern *m, long i, long j)
{
    long k;
    ROW(m, i)
        if (m->column[k] == j)
            return 1;
    return 0;
}

static long unsymmetric(const struct pattern *m)
{
    long lonely = 0;
    /* expert: count */
    for (long i = 0; i < m->n; i++)
    {
        long k;
        ROW(m, i)
            if (!has_entry(m, m->column[k], i))
                lonely++;
    }
    return lonely;
}

static long first_entry(long i, long n)
{
    return i == 0 ? 0 : i == n ? 3 * n : 3 * i + random_at(i) % 3;
}

void test(long n)
{
    struct pattern m = {n, calloc((size_t)n + 1, sizeof(long)), calloc((size_t)n * 5 + 1, sizeof(long))};
    struct shape s;
    long i, k;

    for (i = 0; i <= n; i++)
        m.row_begin[i] = first_entry(i, n);
    for (i = 0; i < n; i++)
        ROW(&m, i)
            m.column[k] = (i + (k - m.row_begin[i]) * 3 + random_at(k) / 500 - 4 + n) % n;
    inspect(&m, &s);
    printf("%ld entries, bandwidth %ld %ld\n", m.row_begin[n], s.lower, s.upper);
    printf("profile %ld widest %ld diagonal %ld\n", s.profile, s.widest, s.with_diagonal);
    printf("padding %ld unsymmetric %ld\n", padding(&m), unsymmetric(&m));
    free(m.row_begin);
    free(m.column);
}
