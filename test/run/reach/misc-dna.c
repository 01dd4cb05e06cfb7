// Reads a DNA sequence: GC content and skew, frequencies of short words,
// differences to a reference, and the longest stretch of one letter.
//
// RUN: %check-reach %s

#include "../program.h"
#include <string.h>

#define WORD 4
#define WORDS 256 /* 4 to the power of WORD */

static int code(char base)
{
    switch (base) {
    case 'A': return 0;
    case 'C': return 1;
    case 'G': return 2;
    default:  return 3;
    }
}

static double gc_content(const char *dna)
{
    long gc = 0, all = 0;
    /* expert: count */
    for (const char *p = dna; *p != '\0'; ++p) {
        if (*p == 'G' || *p == 'C') gc++;
        all++;
    }
    return all ? 100.0 * (double)gc / (double)all : 0;
}

/* The word is shifted on, letter by letter: its last WORD letters count. */
static void word_frequencies(const char *dna, long n, int freq[WORDS])
{
    unsigned word = 0;
    memset(freq, 0, WORDS * sizeof(int));
    /* expert: histogram, affine */
    for (long i = 0; i < n; i++) {
        word = (word << 2 | (unsigned)code(dna[i])) & (WORDS - 1);
        if (i >= WORD - 1) freq[word]++;
    }
}

/* G minus C so far; its minimum is near the origin of replication. */
static long skew_minimum(const char *dna, long n)
{
    int skew = 0, least = 0;
    long where = 0;
    /* expert: scan, argmin */
    for (long i = 0; i < n; i++) {
        skew += dna[i] == 'G' ? 1 : dna[i] == 'C' ? -1 : 0;
        if (skew < least) {
            least = skew;
            where = i + 1;
        }
    }
    return where;
}

static int mismatches(const char *a, const char *b, long n, long *first)
{
    int diff = 0;
    *first = -1;
    /* expert: count, last-value */
    for (long i = n - 1; i >= 0; i--) {
        if (a[i] == b[i]) continue;
        diff++;
        *first = i;
    }
    return diff;
}

static long longest_homopolymer(const char *dna, long n)
{
    long run = 1, best = n > 0;
    /* expert: affine, max */
    for (long i = 1; i < n; i++) {
        run = dna[i] == dna[i - 1] ? run + 1 : 1;
        if (run > best) best = run;
    }
    return best;
}

/* Start codons in any of the three frames. */
static void start_codons(const char *dna, long n, int frame[3])
{
    frame[0] = frame[1] = frame[2] = 0;
    /* expert: histogram */
    for (long i = 0; i + 3 <= n; i++)
        if (dna[i] == 'A' && dna[i + 1] == 'T' && dna[i + 2] == 'G') frame[i % 3]++;
}

void test(long n)
{
    char *dna = calloc((size_t)n + 1, 1), *ref = calloc((size_t)n + 1, 1);
    int freq[WORDS], frame[3], top = 0, diff;
    long first;

    for (long i = 0; i < n; i++) {
        dna[i] = "ACGGTTAC"[random_at(i) % 8];
        ref[i] = random_at(i + 5) < 985 ? dna[i] : 'A';
    }
    dna[n] = ref[n] = '\0';
    printf("GC %.9e\n", gc_content(dna));
    word_frequencies(dna, n, freq);
    for (int w = 0; w < WORDS; w++)
        if (freq[w] > freq[top]) top = w;
    printf("most frequent word %d, %d times\n", top, freq[top]);
    diff = mismatches(dna, ref, n, &first);
    printf("%d mismatches from %ld, skew minimum %ld\n", diff, first, skew_minimum(dna, n));
    start_codons(dna, n, frame);
    printf("homopolymer %ld, starts %d %d %d\n", longest_homopolymer(dna, n), frame[0], frame[1], frame[2]);
    free(dna), free(ref);
}
