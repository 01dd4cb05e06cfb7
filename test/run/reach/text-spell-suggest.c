// Suggests a word of a dictionary for a misspelt one: the nearest by letters
// that differ, and how many words are near enough to be shown.
//
// RUN: %check-reach %s

#include "../program.h"
#include <string.h>

#define WORD_MAX 12

typedef struct {
    char letters[WORD_MAX];
    unsigned char length;
} word_t;

static int letter_distance(const word_t *a, const word_t *b)
{
    int i, d = 0;

    for (i = 0; i < WORD_MAX; i++)
        d += a->letters[i] != b->letters[i];
    return d;
}

/* The letters a word has, one bit each. */
static unsigned letter_set(const word_t *w)
{
    unsigned set = 0;
    for (int i = 0; i < w->length; i++) set |= 1u << (w->letters[i] - 'a');
    return set;
}

static const word_t *nearest(const word_t *dict, size_t words, const word_t *typo, int *distance)
{
    const word_t *w, *best = NULL;

    *distance = WORD_MAX + 1;
    /* expert: argmin */
    for (w = dict; w < dict + words; w++) {
        int d = letter_distance(w, typo);
        if (d < *distance) {
            *distance = d;
            best = w;
        }
    }
    return best;
}

static size_t within(const word_t *dict, size_t words, const word_t *typo, int limit)
{
    size_t near = 0;

    /* expert: count */
    for (size_t k = 0; k < words; k++)
        if (letter_distance(&dict[k], typo) <= limit && dict[k].length == typo->length) near++;
    return near;
}

/* Which letters does every word have, and which ones does any word have? */
static void letter_use(const word_t *dict, size_t words, unsigned *every, unsigned *any)
{
    unsigned all = ~0u, some = 0;

    /* expert: bitwise */
    for (size_t k = 0; k < words; k++) {
        unsigned set = letter_set(dict + k);
        all &= set;
        some |= set;
    }
    *every = words ? all : 0;
    *any = some;
}

static void lengths(const word_t *dict, size_t words, unsigned count[WORD_MAX + 1])
{
    size_t k = words;

    memset(count, 0, (WORD_MAX + 1) * sizeof *count);
    /* expert: histogram */
    while (k > 0)
        count[dict[--k].length] += 1;
}

void test(long n)
{
    size_t words = (size_t)n / 4, k;
    word_t *dict = calloc(words + 1, sizeof *dict), typo = {"planed", 6};
    unsigned every, any, count[WORD_MAX + 1];
    int distance;
    const word_t *w;

    for (k = 0; k < words; k++) {
        dict[k].length = (unsigned char)(3 + random_at((long)k) % (WORD_MAX - 4));
        for (int i = 0; i < dict[k].length; i++)
            dict[k].letters[i] = (char)("planedtriskum"[random_at((long)k * 17 + i * 5) % 13]);
    }
    w = nearest(dict, words, &typo, &distance);
    printf("%s -> %s (%d)\n", typo.letters, w ? w->letters : "?", distance);
    printf("near %zu\n", within(dict, words, &typo, 4));
    letter_use(dict, words, &every, &any);
    printf("letters %x %x\n", every, any);
    lengths(dict, words, count);
    printf("of 3 letters %u, of 8 letters %u\n", count[3], count[8]);
    free(dict);
}
