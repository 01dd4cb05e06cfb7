// Weighs the words of documents (TF-IDF) in a sparse document-term matrix and
// finds the document that is most like a query.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>
#include <stdint.h>

#define TERMS 5000

typedef struct { uint16_t term; uint16_t times; float weight; } posting;

typedef struct {
    long docs;
    long *first;       /* postings of document d: first[d] .. first[d + 1] - 1 */
    posting *post;
} corpus;

static int doc_frequency[TERMS];
static float query[TERMS];

static void document_frequencies(const corpus *c)
{
    long k;

    for (k = 0; k < TERMS; k++) doc_frequency[k] = 0;
    /* expert: histogram */
    for (k = 0; k < c->first[c->docs]; k++) doc_frequency[c->post[k].term]++;
}

/* Sets weights and scales every document to length 1. */
static void weigh(corpus *c)
{
    long d, k;

    /* expert: doall */
    for (d = 0; d < c->docs; d++) {
        double squares = 0;

        for (k = c->first[d]; k < c->first[d + 1]; k++) {
            posting *p = &c->post[k];
            p->weight = (float)(p->times * log(1.0 + (double)c->docs / doc_frequency[p->term]));
            squares += p->weight * p->weight;
        }
        squares = sqrt(squares);
        for (k = c->first[d]; k < c->first[d + 1]; k++)
            c->post[k].weight /= (float)squares;
    }
}

static float similarity(const corpus *c, long d)
{
    float s = 0;
    const posting *p = c->post + c->first[d], *end = c->post + c->first[d + 1];

    while (p < end) {
        s += p->weight * query[p->term];
        p++;
    }
    return s;
}

static long best_document(const corpus *c, float *score)
{
    long best = -1;

    *score = 0;
    /* expert: argmax */
    for (long d = 0; d < c->docs; d++) {
        float s = similarity(c, d);
        if (s > *score) *score = s, best = d;
    }
    return best;
}

static long relevant(const corpus *c, float limit)
{
    long hits = 0, d = c->docs;

    /* expert: count */
    while (--d >= 0)
        if (similarity(c, d) >= limit) hits++;
    return hits;
}

void test(long n)
{
    corpus c = {n / 8, calloc((size_t)n / 8 + 1, sizeof(long)), calloc((size_t)n * 2 + 1, sizeof(posting))};
    long d, k;
    float score;

    for (d = 0; d <= c.docs; d++) c.first[d] = d ? 10 * d + random_at(d) % 8 : 0;
    for (k = 0; k < c.first[c.docs]; k++) {
        int r = random_at(k);
        c.post[k].term = (uint16_t)((r * (r % 7 + 1)) % TERMS);
        c.post[k].times = (uint16_t)(1 + r % 3);
    }
    for (k = 0; k < TERMS; k++) query[k] = k % 50 == 3 ? 0.25f + (float)(k % 7) / 16 : 0;
    document_frequencies(&c);
    weigh(&c);
    d = best_document(&c, &score);
    printf("document %ld with %.9e\n", d, score);
    printf("relevant %ld of %ld\n", relevant(&c, 0.05f), c.docs);
    free(c.first), free(c.post);
}
