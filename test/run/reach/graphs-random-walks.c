// Sends many walkers through a graph, each with random numbers of its own, to
// estimate how often nodes are visited and how soon walkers come home.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

#define STEPS 24

static uint64_t hash(uint64_t z) {
    z += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static unsigned next_node(unsigned at, unsigned nodes, uint64_t random) {
    switch (random & 3) {
    case 0: return at + 1 < nodes ? at + 1 : 0;
    case 1: return at > 0 ? at - 1 : nodes - 1;
    case 2: return (unsigned)((at * 2u + 1u) % nodes);
    default: return at / 2;
    }
}

/* visits[] of all walkers together */
static void simulate(unsigned nodes, unsigned walkers, unsigned *visits) {
    /* expert: histogram */
    for (unsigned w = 0; w < walkers; w++) {
        unsigned at = w % nodes;
        for (unsigned s = 0; s < STEPS; s++) {
            at = next_node(at, nodes, hash(((uint64_t)w << 16) + s));
            visits[at]++;
        }
    }
}

/* How many come back to where they started, and the steps they took. */
static unsigned returns(unsigned nodes, unsigned walkers, unsigned long *steps) {
    unsigned home = 0;
    *steps = 0;
    /* expert: count, sum */
    for (unsigned w = 0; w < walkers; w++) {
        unsigned start = w % nodes, at = start, s = 0;
        do
            at = next_node(at, nodes, hash(((uint64_t)w << 16) + s));
        while (++s < STEPS && at != start);
        if (at != start) continue;
        home++;
        *steps += s;
    }
    return home;
}

static unsigned favourite(const unsigned *visits, unsigned nodes) {
    unsigned best = 0;
    /* expert: argmax */
    for (unsigned v = 1; v < nodes; v++)
        if (visits[best] < visits[v]) best = v;
    return best;
}

static unsigned never_visited(const unsigned *visits, unsigned nodes) {
    unsigned none = 0;
    /* expert: count */
    while (nodes > 0) none += visits[--nodes] == 0;
    return none;
}

void test(long n) {
    unsigned nodes = (unsigned)n / 5 + 2, walkers = (unsigned)n / 4, home;
    unsigned *visits = calloc(nodes, sizeof *visits);
    unsigned long steps;

    simulate(nodes, walkers, visits);
    home = returns(nodes, walkers, &steps);
    printf("%u of %u came home after %lu steps\n", home, walkers, steps);
    printf("favourite %u never visited %u\n", favourite(visits, nodes), never_visited(visits, nodes));
    free(visits);
}
