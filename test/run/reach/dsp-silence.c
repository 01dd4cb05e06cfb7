// Cuts silence off a recording and finds the pauses in it, with two
// thresholds so that the gate does not flutter.
//
// RUN: %check-reach %s

#include "../program.h"

#define OPEN_AT 300
#define CLOSE_AT 120

enum gate { CLOSED, OPEN };

static int level(short s)
{
    return s < 0 ? -s : s;
}

static long first_sound(const short *s, long n)
{
    long i;

    /* expert: search */
    for (i = 0; i < n && level(s[i]) < OPEN_AT; i++)
        ;
    return i;
}

static long last_sound(const short *s, long n)
{
    /* expert: search */
    while (n > 0) {
        n--;
        if (level(s[n]) >= OPEN_AT)
            return n;
    }
    return -1;
}

/* How long is the gate open, and how often does it open? */
static long gate(const short *s, long n, long *times)
{
    enum gate g = CLOSED;
    long open = 0;

    *times = 0;
    /* expert: automaton, count */
    for (long i = 0; i < n; i++) {
        switch (g) {
        case CLOSED:
            if (level(s[i]) >= OPEN_AT) {
                g = OPEN;
                ++*times;
            }
            break;
        case OPEN:
            if (level(s[i]) < CLOSE_AT)
                g = CLOSED;
            break;
        }
        if (g == OPEN)
            open++;
    }
    return open;
}

/* The longest pause: samples in a row below the lower threshold. */
static long longest_pause(const short *s, long n)
{
    long pause = 0, longest = 0;

    /* expert: affine, max */
    while (n--) {
        pause = level(*s++) < CLOSE_AT ? pause + 1 : 0;
        if (pause > longest) longest = pause;
    }
    return longest;
}

/* Positions of clicks: much louder than both neighbours. */
static long clicks(const short *s, long n, long *where)
{
    long found = 0;

    /* expert: compaction */
    for (long i = 1; i + 1 < n; i++) {
        if (level(s[i]) > 4 * level(s[i - 1]) && level(s[i]) > 4 * level(s[i + 1])) {
            where[found] = i;
            found = found + 1;
        }
    }
    return found;
}

void test(long n)
{
    short *s = calloc((size_t)n + 1, sizeof *s);
    long *where = calloc((size_t)n + 1, sizeof *where), open, times, found;

    for (long i = 0; i < n; i++) {
        int loud = i > n / 20 && i < n - n / 10 && i / 300 % 4 != 1;
        s[i] = (short)((random_at(i) - 500) / (loud ? 1 : 6));
    }
    printf("sound from %ld to %ld\n", first_sound(s, n), last_sound(s, n));
    open = gate(s, n, &times);
    printf("open %ld, %ld times\n", open, times);
    printf("longest pause %ld\n", longest_pause(s, n));
    found = clicks(s, n, where);
    printf("clicks %ld, the last at %ld\n", found, found ? where[found - 1] : -1);
    free(s);
    free(where);
}
