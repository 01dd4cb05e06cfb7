// Judges a division of a social network into communities: edges inside, total
// degrees, and Newman's modularity.
//
// RUN: %check-reach %s

#include "../program.h"

enum { MAX_GROUPS = 64 };

static struct {
    unsigned *a, *b;        /* the two ends of each tie */
    float *strength;
    size_t ties;
} net;

static unsigned char *group_of;
static double inside, total;
static double group_strength[MAX_GROUPS];

static void weigh(void)
{
    size_t t;

    inside = total = 0;
    /* expert: sum */
    for (t = 0; t < net.ties; t++) {
        total += net.strength[t];
        if (group_of[net.a[t]] == group_of[net.b[t]])
            inside += net.strength[t];
    }
}

static void group_strengths(void)
{
    size_t t;
    int g;

    for (g = 0; g < MAX_GROUPS; g++)
        group_strength[g] = 0;
    /* expert: array-reduction */
    for (t = 0; t < net.ties; t++) {
        group_strength[group_of[net.a[t]]] += net.strength[t];
        group_strength[group_of[net.b[t]]] += net.strength[t];
    }
}

static double modularity(void)
{
    double q = inside / total;
    int g;

    for (g = 0; g < MAX_GROUPS; g++) {
        double share = group_strength[g] / (2 * total);
        q -= share * share;
    }
    return q;
}

/* The strongest tie between two groups. */
static long strongest_bridge(void)
{
    float best = 0;
    long which = -1;
    size_t t;

    /* expert: argmax */
    for (t = 0; t < net.ties; t++) {
        if (group_of[net.a[t]] == group_of[net.b[t]])
            goto next;
        if (net.strength[t] > best) {
            best = net.strength[t];
            which = (long)t;
        }
    next:;
    }
    return which;
}

/* Which groups have any members? One bit each. */
static unsigned long long used_groups(size_t people)
{
    unsigned long long used = 0;
    const unsigned char *g = group_of;

    /* expert: bitwise */
    while (people-- > 0)
        used |= 1ULL << *g++;
    return used;
}

void test(long n)
{
    size_t people = (size_t)n / 3 + 8;

    net.ties = (size_t)n;
    net.a = calloc((size_t)n + 1, sizeof *net.a);
    net.b = calloc((size_t)n + 1, sizeof *net.b);
    net.strength = floats(n);
    group_of = calloc(people, 1);
    for (size_t p = 0; p < people; p++)
        group_of[p] = (unsigned char)(p * 5 / people * 9 + (unsigned)random_at((long)p) / 700);
    for (long t = 0; t < n; t++) {
        net.a[t] = (unsigned)(t * 7 % (long)people);
        net.b[t] = (unsigned)((net.a[t] + (unsigned)(random_at(t) * random_at(t + 1)) / 9000u) % people);
    }
    weigh();
    group_strengths();
    printf("inside %.9e of %.9e\n", inside, total);
    if (n > 2)
        printf("modularity %.9e\n", modularity());
    printf("bridge %ld groups %llx\n", strongest_bridge(), used_groups(people));
    free(net.a), free(net.b), free(net.strength), free(group_of);
}
