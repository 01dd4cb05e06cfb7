// Statistics of a collection of games: who wins, the rating after each game of
// a player, Zobrist keys of positions and evaluation of many boards.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

#define SQUARES 64
#define BIT(k) ((uint64_t)1 << (k))

typedef struct board {
    uint64_t white, black;      /* one bit a stone */
} board;

enum result { LOSS = -1, DRAW, WIN };

static int stones(uint64_t b)
{
    int n;

    for (n = 0; b; n++)
        b &= b - 1;
    return n;
}

static int edge_weight(int square)
{
    int x = square % 8, y = square / 8;

    return (x == 0 || x == 7) + (y == 0 || y == 7);
}

static int evaluate(const board *b)
{
    int s, value = stones(b->white) - stones(b->black);

    for (s = 0; s < SQUARES; s++)
        if (b->white & BIT(s))
            value += 3 * edge_weight(s);
        else if (b->black & BIT(s))
            value -= 3 * edge_weight(s);
    return value;
}

static int best_board(const board *b, int boards, int *value)
{
    int best = -1, i;

    *value = -100000;
    /* expert: argmax */
    for (i = 0; i < boards; i++) {
        int v = evaluate(&b[i]);
        if (v > *value) {
            *value = v;
            best = i;
        }
    }
    return best;
}

static void tally(const signed char *result, long games, long score[3])
{
    score[0] = score[1] = score[2] = 0;
    /* expert: histogram */
    for (long g = 0; g < games; g++)
        score[result[g] + 1]++;
}

/* Longest series of games without a loss. */
static long unbeaten(const signed char *result, long games)
{
    long series = 0, longest = 0;
    const signed char *r = result;

    /* expert: affine, max */
    while (games-- > 0) {
        if (*r++ == LOSS)
            series = 0;
        else if (++series > longest)
            longest = series;
    }
    return longest;
}

/* A rating that follows results with a fixed weight. */
static double final_rating(const signed char *result, long games)
{
    double rating = 1500;

    /* expert: affine */
    for (long g = 0; g < games; g++)
        rating += 0.02 * (1500 + 400 * result[g] - rating);
    return rating;
}

/* Key of the whole collection: boards in any order give the same. */
static uint64_t collection_key(const board *b, int boards)
{
    uint64_t key = 0;

    /* expert: bitwise */
    for (int i = boards - 1; i >= 0; i--)
        key ^= (b[i].white * 0x9E3779B97F4A7C15u) ^ (b[i].black * 0xC2B2AE3D27D4EB4Fu);
    return key;
}

void test(long n)
{
    int boards = (int)n / 8, value, best, i;
    board *b = calloc((size_t)boards + 1, sizeof *b);
    signed char *result = calloc((size_t)n + 1, 1);
    long score[3];

    for (i = 0; i < boards; i++) {
        b[i].white = (uint64_t)random_at(i) * 0x0123456789ABCDEFu;
        b[i].black = ~b[i].white & ((uint64_t)random_at(i + 5) * 0x1357924680BDF531u);
    }
    for (i = 0; i < n; i++)
        result[i] = (signed char)(random_at(i) % 10 < 5 ? WIN : random_at(i) % 10 < 8 ? DRAW : LOSS);
    best = best_board(b, boards, &value);
    tally(result, n, score);
    printf("best %d with %d, key %016llx\n", best, value, (unsigned long long)collection_key(b, boards));
    printf("lost %ld drawn %ld won %ld, unbeaten %ld\n", score[0], score[1], score[2], unbeaten(result, n));
    printf("rating %.9e\n", final_rating(result, n));
    free(b), free(result);
}
