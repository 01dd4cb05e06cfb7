// Counts lines, words and characters like wc, and finds the longest line.
//
// RUN: %check-reach %s

#include "../program.h"
#include <ctype.h>

struct counts {
    long lines, words, chars, longest;
};

static void count(struct counts *c, const char *text, long size)
{
    int in_word = 0;
    long i;

    c->lines = c->words = 0;
    c->chars = size;
    /* expert: count, automaton */
    for (i = 0; i < size; i++) {
        if (text[i] == '\n')
            c->lines++;
        if (isspace((unsigned char)text[i]))
            in_word = 0;
        else if (!in_word) {
            in_word = 1;
            c->words++;
        }
    }
}

static long longest_line(const char *text, long size)
{
    long col = 0, longest = 0;

    /* expert: affine, max */
    for (; size > 0; size--, text++)
        if (*text == '\n')
            col = 0;
        else {
            col++;
            if (col > longest)
                longest = col;
        }
    return longest;
}

/* Characters that are not plain text; 0 for a clean file. */
static int looks_binary(const char *text, long size)
{
    int odd = 0;
    long i;

    /* expert: logical */
    for (i = 0; i < size; i++)
        odd |= (text[i] < ' ' && text[i] != '\n' && text[i] != '\t') || text[i] == 127;
    return odd;
}

static char *sample(long n)
{
    static const char alphabet[] = "etaoin shrdlu cmfwyp\nvbgk jq\txz, ETA. ";
    char *text = calloc((size_t)n + 1, 1);
    long i;

    for (i = 0; i < n; i++)
        text[i] = alphabet[random_at(i) % (int)(sizeof alphabet - 1)];
    text[n] = 0;
    return text;
}

void test(long n)
{
    char *text = sample(n);
    struct counts c;

    count(&c, text, n);
    c.longest = longest_line(text, n);
    printf("%ld %ld %ld longest %ld\n", c.lines, c.words, c.chars, c.longest);
    printf("binary: %s\n", looks_binary(text, n) ? "yes" : "no");
    free(text);
}
