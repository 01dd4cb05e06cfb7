// Degree statistics of a network given as a list of edges: the hubs, the
// loners, and how uneven the degrees are.
//
// RUN: %check-reach %s

#include "../program.h"

struct edge {
    int from, to;
};

struct network {
    int nodes;
    long edges;
    struct edge *edge;
    int *degree;
};

static void count_degrees(struct network *net)
{
    long e;

    /* expert: histogram */
    for (e = 0; e < net->edges; e++) {
        net->degree[net->edge[e].from]++;
        net->degree[net->edge[e].to]++;
    }
}

static int self_loops(const struct edge *e, long count)
{
    int loops = 0;

    /* expert: count */
    while (count--) {
        if (e->from == e->to)
            loops++;
        e++;
    }
    return loops;
}

static void hub_and_loners(const struct network *net, int *hub, int *loners)
{
    int v, most = -1;

    *hub = -1;
    *loners = 0;
    /* expert: argmax, count */
    for (v = 0; v < net->nodes; v++) {
        if (net->degree[v] == 0)
            (*loners)++;
        if (net->degree[v] > most) {
            most = net->degree[v];
            *hub = v;
        }
    }
}

/* Second moment of the degrees over the first: 1 if they are all the same. */
static double unevenness(const struct network *net)
{
    long sum = 0, squares = 0;
    int v;

    /* expert: sum */
    for (v = 0; v < net->nodes; v++)
        sum += net->degree[v], squares += (long)net->degree[v] * net->degree[v];
    return sum ? (double)squares * net->nodes / ((double)sum * (double)sum) : 0;
}

/* Do neighbours have similar degrees? Sums over the edges. */
static double mean_product(const struct network *net)
{
    long products = 0, e = net->edges;

    /* expert: sum */
    while (e > 0) {
        const struct edge *at = &net->edge[--e];
        products += (long)net->degree[at->from] * net->degree[at->to];
    }
    return net->edges ? (double)products / (double)net->edges : 0;
}

void test(long n)
{
    struct network net;
    int hub, loners;
    long e;

    net.nodes = (int)(n / 3) + 1;
    net.edges = n;
    net.edge = calloc((size_t)n + 1, sizeof *net.edge);
    net.degree = calloc((size_t)net.nodes, sizeof *net.degree);
    for (e = 0; e < n; e++) {
        net.edge[e].from = (int)((e * 31 + random_at(e)) % net.nodes);
        net.edge[e].to = (int)((long)random_at(e + 5) * random_at(2 * e + 1) % net.nodes);
    }
    count_degrees(&net);
    hub_and_loners(&net, &hub, &loners);
    printf("hub %d of degree %d, %d loners\n", hub, net.degree[hub], loners);
    printf("loops %d unevenness %.9e\n", self_loops(net.edge, net.edges), unevenness(&net));
    printf("mean product %.9e\n", mean_product(&net));
    free(net.edge);
    free(net.degree);
}
