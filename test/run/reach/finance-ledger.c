// Closes the books: balances of all accounts from the journal, the running
// balance of the bank, and the checks an auditor makes.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

#define ACCOUNTS 1200

enum kind { DEPOSIT, WITHDRAWAL, FEE, TRANSFER };

typedef struct booking {
    int32_t debit, credit;     /* accounts */
    int64_t cents;
    enum kind kind;
} booking_t;

static int64_t balance[ACCOUNTS];
static int64_t fees_total;

static void post(const booking_t *journal, int entries)
{
    int i;

    for (i = 0; i < ACCOUNTS; i++)
        balance[i] = 0;
    /* expert: array-reduction */
    for (i = 0; i < entries; i++) {
        balance[journal[i].debit] -= journal[i].cents;
        balance[journal[i].credit] += journal[i].cents;
    }
}

static int64_t effect(const booking_t *b)
{
    switch (b->kind) {
    case DEPOSIT:    return b->cents;
    case WITHDRAWAL: return -b->cents;
    case FEE:        return -b->cents / 4;
    default:         return 0;
    }
}

/* What the bank has after every entry, and whether it was ever overdrawn. */
static int run_balance(const booking_t *journal, int entries, int64_t opening, int64_t *after)
{
    int64_t cash = opening;
    int overdrawn = 0;

    /* expert: scan, count */
    for (int i = 0; i < entries; i++) {
        cash += effect(&journal[i]);
        after[i] = cash;
        if (cash < 0)
            overdrawn++;
    }
    return overdrawn;
}

static void add_fees(const booking_t *b, const booking_t *end)
{
    fees_total = 0;
    /* expert: sum */
    for (; b < end; b++) {
        if (b->kind != FEE)
            continue;
        fees_total += b->cents;
    }
}

/* Bookings of an account with itself, and amounts that are not positive. */
static int is_clean(const booking_t *journal, int entries)
{
    int i = 0;

    /* expert: search */
    while (i < entries) {
        if (journal[i].debit == journal[i].credit || journal[i].cents <= 0)
            return 0;
        ++i;
    }
    return 1;
}

static int64_t lowest(const int64_t *after, int entries, int *when)
{
    int64_t low = INT64_MAX;

    *when = -1;
    /* expert: argmin */
    for (int i = 0; i < entries; i++)
        if (after[i] < low)
            low = after[i], *when = i;
    return entries ? low : 0;
}

void test(long n)
{
    booking_t *j = calloc((size_t)n + 1, sizeof *j);
    int64_t *after = calloc((size_t)n + 1, sizeof *after), check = 0, low;
    int i, entries = (int)n, when;

    for (i = 0; i < entries; i++) {
        j[i].debit = (int)(i * 7L + random_at(i)) % (ACCOUNTS / 2);
        j[i].credit = ACCOUNTS / 2 + (i * 3 + random_at(i + 2)) % (ACCOUNTS / 2);
        j[i].cents = 1 + random_at(i + 5) * 100L;
        j[i].kind = (enum kind)(random_at(i + 8) % 4);
    }
    post(j, entries);
    for (i = 0; i < ACCOUNTS; i++)
        check += balance[i];
    printf("check %lld, account 700 has %lld\n", (long long)check, (long long)balance[700]);
    printf("overdrawn %d times\n", run_balance(j, entries, 500000, after));
    low = lowest(after, entries, &when);
    printf("lowest %lld after %d\n", (long long)low, when);
    add_fees(j, j + entries);
    printf("fees %lld, clean %d\n", (long long)fees_total, is_clean(j, entries));
    free(j);
    free(after);
}
