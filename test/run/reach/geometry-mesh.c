// Measures a triangle mesh before it is printed: surface, volume, the weight
// of each corner's triangles, and triangles that have no area.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

typedef struct vertex { double c[3]; } vertex;
typedef struct triangle { int v[3]; } triangle;

typedef struct mesh {
    int nv, nt;
    vertex *v;
    triangle *t;
} mesh;

static void cross(const double a[3], const double b[3], double out[3])
{
    out[0] = a[1] * b[2] - a[2] * b[1];
    out[1] = a[2] * b[0] - a[0] * b[2];
    out[2] = a[0] * b[1] - a[1] * b[0];
}

static double area(const mesh *m, int t)
{
    const double *p = m->v[m->t[t].v[0]].c, *q = m->v[m->t[t].v[1]].c, *r = m->v[m->t[t].v[2]].c;
    double a[3], b[3], n[3];
    int k;

    for (k = 0; k < 3; k++) {
        a[k] = q[k] - p[k];
        b[k] = r[k] - p[k];
    }
    cross(a, b, n);
    return 0.5 * sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
}

static double surface(const mesh *m, int *flat)
{
    double total = 0;
    int degenerate = 0;

    /* expert: sum, count */
    for (int t = 0; t < m->nt; t++) {
        double a = area(m, t);
        total += a;
        if (a < 1e-12)
            degenerate++;
    }
    *flat = degenerate;
    return total;
}

/* Under the height field, by prisms: always positive. */
static double volume(const mesh *m)
{
    double total = 0;
    int t;

    /* expert: sum */
    for (t = 0; t < m->nt; t++) {
        const int *v = m->t[t].v;
        const double *p = m->v[v[0]].c, *q = m->v[v[1]].c, *r = m->v[v[2]].c;
        double base = (q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1]);
        total += fabs(base) * (p[2] + q[2] + r[2]) / 6;
    }
    return total;
}

static void corner_weights(const mesh *m, double *weight)
{
    /* expert: array-reduction */
    for (int t = 0; t < m->nt; t++) {
        double third = area(m, t) / 3;
        for (int k = 0; k < 3; k++)
            weight[m->t[t].v[k]] += third;
    }
}

static double highest(const mesh *m)
{
    double z = m->v[0].c[2];
    int i = m->nv;

    /* expert: max */
    do {
        i--;
        z = fmax(z, m->v[i].c[2]);
    } while (i > 0);
    return z;
}

void test(long n)
{
    int side = 2 + (int)sqrt((double)n / 2), k = 0, flat;
    mesh m = {side * side, 2 * (side - 1) * (side - 1), NULL, NULL};
    double *weight = calloc((size_t)m.nv, sizeof *weight);

    m.v = calloc((size_t)m.nv, sizeof *m.v);
    m.t = calloc((size_t)m.nt, sizeof *m.t);
    for (int i = 0; i < m.nv; i++)
        m.v[i] = (vertex){{i % side, i / side / 2.0, 1 + random_at(i) / 500.0}};
    for (int y = 0; y + 1 < side; y++)
        for (int x = 0; x + 1 < side; x++, k += 2) {
            int a = y * side + x, same = random_at(k) > 990;
            m.t[k] = (triangle){{a, a + 1, same ? a : a + side}};
            m.t[k + 1] = (triangle){{a + 1, a + side + 1, a + side}};
        }
    printf("surface %.9e", surface(&m, &flat));
    printf(" flat %d\n", flat);
    corner_weights(&m, weight);
    printf("volume %.9e highest %.9e\n", volume(&m), highest(&m));
    printf("weights %.9e %.9e\n", weight[0], weight[m.nv / 2]);
    free(m.v), free(m.t), free(weight);
}
