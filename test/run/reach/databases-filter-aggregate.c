// Answers a reporting query over a table in columns: revenue, units and
// extremes of the sales of one region in a range of dates.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

typedef struct sales_table {
    size_t rows;
    int32_t *day;           /* since the epoch */
    uint8_t *region;
    int64_t *cents;
    int32_t *units;
    double *discount;
} sales_table;

typedef struct result {
    int64_t revenue;
    int64_t units;
    double saved;
    size_t hits;
    int64_t smallest, largest;
} result;

static void query(const sales_table *t, int32_t from, int32_t to, uint8_t region, result *out)
{
    out->revenue = out->units = 0;
    out->saved = 0;
    out->hits = 0;
    out->smallest = INT64_MAX;
    out->largest = INT64_MIN;
    /* expert: sum, count, min, max */
    for (size_t row = 0; row < t->rows; row++) {
        if (t->day[row] < from || t->day[row] >= to)
            continue;
        if (t->region[row] != region)
            continue;
        out->revenue += t->cents[row];
        out->units += t->units[row];
        out->saved += (double)t->cents[row] * t->discount[row];
        out->hits++;
        if (t->cents[row] < out->smallest)
            out->smallest = t->cents[row];
        if (t->cents[row] > out->largest)
            out->largest = t->cents[row];
    }
}

/* select count(*) where units between lo and hi, without branches */
static size_t count_between(const int32_t *units, size_t rows, int32_t lo, int32_t hi)
{
    size_t n = 0;

    /* expert: count */
    while (rows--) {
        n += (*units >= lo) & (*units <= hi);
        ++units;
    }
    return n;
}

/* The day with a sale that is closest to 'day'. */
static int32_t closest_day(const sales_table *t, int32_t day)
{
    int32_t best = -1;
    int32_t gap = INT32_MAX;
    size_t row;

    /* expert: argmin */
    for (row = 0; row < t->rows; row++) {
        int32_t g = t->day[row] > day ? t->day[row] - day : day - t->day[row];
        if (g < gap) {
            gap = g;
            best = t->day[row];
        }
    }
    return best;
}

/* exists(select * where discount > limit) */
static int any_discount_above(const sales_table *t, double limit)
{
    size_t row;

    /* expert: search */
    for (row = 0; row < t->rows; row++)
        if (t->discount[row] > limit)
            return 1;
    return 0;
}

void test(long n)
{
    sales_table t;
    result r;
    long i;

    t.rows = (size_t)n;
    t.day = calloc((size_t)n + 1, sizeof *t.day);
    t.region = bytes(n);
    t.cents = calloc((size_t)n + 1, sizeof *t.cents);
    t.units = calloc((size_t)n + 1, sizeof *t.units);
    t.discount = doubles(n);
    for (i = 0; i < n; i++) {
        t.day[i] = 19000 + random_at(i) * 3;
        t.region[i] %= 6;
        t.cents[i] = 100 + random_at(i + 3) * 997L;
        t.units[i] = 1 + random_at(i + 5) / 40;
    }
    query(&t, 19365, 20100, 2, &r);
    printf("%zu sales, %lld units, revenue %lld, saved %.9e\n", r.hits, (long long)r.units, (long long)r.revenue, r.saved);
    if (r.hits)
        printf("from %lld to %lld\n", (long long)r.smallest, (long long)r.largest);
    printf("medium %zu, closest day %d\n", count_between(t.units, t.rows, 5, 9), (int)closest_day(&t, 20001));
    printf("discounts %d %d\n", any_discount_above(&t, 142.8), any_discount_above(&t, 200));
    free(t.day), free(t.region), free(t.cents), free(t.units), free(t.discount);
}
