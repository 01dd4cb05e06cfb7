// A queue at a counter: waiting times by Lindley's recursion, the share of
// customers who wait too long, and the idle time of the clerk.
//
// RUN: %check-reach %s

#include "../program.h"

typedef int minutes;

static unsigned draw(unsigned k, unsigned stream)
{
    unsigned h = k * 2654435761u + stream * 40503u;
    h ^= h >> 16;
    h *= 0x45d9f3bu;
    return h ^ h >> 16;
}

static minutes service_time(int customer) { return (minutes)(1 + draw((unsigned)customer, 1) % 9); }
static minutes gap_before(int customer) { return (minutes)(draw((unsigned)customer, 2) % 12); }

/* Waiting time of the last customer: max(0, w + service - gap), again and again. */
static minutes last_wait(int customers)
{
    minutes w = 0;
    /* expert: affine */
    for (int c = 1; c < customers; c++) {
        w += service_time(c - 1) - gap_before(c);
        if (w < 0) w = 0;
    }
    return w;
}

static void all_waits(int customers, minutes *wait)
{
    minutes w = 0;
    if (customers > 0) wait[0] = 0;
    /* expert: affine, scan */
    for (int c = 1; c < customers; c++) {
        w = w + service_time(c - 1) - gap_before(c);
        w = w > 0 ? w : 0;
        wait[c] = w;
    }
}

static int impatient(const minutes *wait, int customers, minutes limit, long *lost)
{
    int n = 0;
    *lost = 0;
    /* expert: count, sum */
    for (int c = 0; c < customers; c++) {
        if (wait[c] <= limit) continue;
        *lost += wait[c] - limit;
        n++;
    }
    return n;
}

/* The clerk is idle where the queue would have become negative. */
static long idle_time(const minutes *wait, int customers)
{
    long idle = 0;
    int c = customers;
    /* expert: sum */
    while (c-- > 1) {
        minutes over = gap_before(c) - service_time(c - 1) - wait[c - 1];
        idle += over > 0 ? over : 0;
    }
    return idle;
}

/* Busy periods begin with a customer who does not wait; the longest one? */
static int longest_busy_period(const minutes *wait, int customers)
{
    int length = 0, longest = 0;
    /* expert: affine, max */
    for (int c = 0; c < customers; c++) {
        length = wait[c] == 0 ? 1 : length + 1;
        if (longest < length) longest = length;
    }
    return longest;
}

void test(long n)
{
    int customers = (int)n;
    minutes *wait = calloc((size_t)n + 1, sizeof *wait);
    long lost;

    all_waits(customers, wait);
    printf("last %d\n", last_wait(customers));
    printf("impatient %d", impatient(wait, customers, 10, &lost));
    printf(" after %ld minutes\n", lost);
    printf("idle %ld\n", idle_time(wait, customers));
    printf("busy for %d customers\n", longest_busy_period(wait, customers));
    free(wait);
}
