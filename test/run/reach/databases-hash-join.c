// Joins orders with parts: a hash table is built over the small table, the
// large one is sent through it, and results are aggregated on the way.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

#define NIL (-1)

typedef struct {
    uint32_t key;
    int price, next;        /* in the chain of its bucket */
} part_t;

typedef struct { uint32_t part; int quantity; } line_t;

static int *bucket;
static uint32_t mask;

static uint32_t hash32(uint32_t k)
{
    k ^= k >> 16;
    k *= 0x7feb352dU;
    k ^= k >> 15;
    return k & mask;
}

/* Chains depend on the order in which parts come. */
static void build(part_t *part, int parts)
{
    for (mask = 1; mask < (uint32_t)parts; mask = mask * 2 + 1)
        ;
    bucket = calloc(mask + 1, sizeof *bucket);
    for (uint32_t b = 0; b <= mask; b++)
        bucket[b] = NIL;
    for (int p = 0; p < parts; p++)
    {
        uint32_t b = hash32(part[p].key);
        part[p].next = bucket[b];
        bucket[b] = p;
    }
}

static int find(const part_t *part, uint32_t key)
{
    int p = bucket[hash32(key)];
    while (p != NIL && part[p].key != key)
        p = part[p].next;
    return p;
}

/* select sum(price * quantity), count(*) from line join part */
static long join_revenue(const line_t *line, long lines, const part_t *part, long *matched)
{
    long revenue = 0, m = 0;
    /* expert: sum, count */
    for (long i = 0; i < lines; i++)
    {
        int p = find(part, line[i].part);
        if (p == NIL)
            continue;
        revenue += (long)part[p].price * line[i].quantity;
        m++;
    }
    *matched = m;
    return revenue;
}

/* Lines without a part (anti join): their row numbers. */
static long orphans(const line_t *line, long lines, const part_t *part, int *rows)
{
    long k = 0;
    /* expert: compaction */
    for (long i = 0; i < lines; i++)
        if (find(part, line[i].part) == NIL)
            rows[k++] = (int)i;
    return k;
}

static void longest_chain(const part_t *part, int *longest, int *empty)
{
    int most = 0, none = 0;
    /* expert: max, count */
    for (uint32_t b = 0; b <= mask; b++)
    {
        int length = 0;
        for (int p = bucket[b]; p != NIL; p = part[p].next)
            length++;
        none += length == 0;
        if (length > most)
            most = length;
    }
    *longest = most;
    *empty = none;
}

/* How many units of every part were ordered. */
static void demand(const line_t *line, long lines, const part_t *part, long *units)
{
    /* expert: array-reduction */
    while (lines-- > 0) {
        int p = find(part, line->part);
        if (p >= 0)
            units[p] += line->quantity;
        line++;
    }
}

void test(long n)
{
    int parts = (int)n / 6 + 1, *rows = calloc((size_t)n + 1, sizeof *rows), longest, empty;
    part_t *part = calloc((size_t)parts, sizeof *part);
    line_t *line = calloc((size_t)n + 1, sizeof *line);
    long *units = calloc((size_t)parts, sizeof *units), matched, revenue, k;

    for (int p = 0; p < parts; p++)
        part[p] = (part_t){(uint32_t)p * 7u + 3u, 5 + random_at(p), NIL};
    for (long i = 0; i < n; i++)
        line[i] = (line_t){(uint32_t)((i * 31 + random_at(i)) % (parts + 9)) * 7u + 3u, 1 + random_at(i + 6) % 20};
    build(part, parts);
    revenue = join_revenue(line, n, part, &matched);
    longest_chain(part, &longest, &empty);
    demand(line, n, part, units);
    k = orphans(line, n, part, rows);
    printf("%ld matched, revenue %ld\n", matched, revenue);
    printf("%ld orphans, the last is %d\n", k, k ? rows[k - 1] : NIL);
    printf("longest chain %d, empty %d, demand %ld\n", longest, empty, units[parts / 2]);
    free(bucket), free(part), free(line), free(units), free(rows);
}
