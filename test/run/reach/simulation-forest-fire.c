// A forest fire on a grid: burning trees set fire to their neighbours by
// chance, and every step is counted.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>
#include <string.h>

enum cell { BARE, TREE, FIRE, ASH };

typedef struct {
    int size;
    unsigned char *cell, *next;
} forest;

struct census { long trees, burning, ash; };

static unsigned chance(unsigned step, unsigned where)
{
    unsigned h = step * 0x9E3779B1u ^ where * 0x85EBCA77u;
    h ^= h >> 15;
    h *= 0x2C1B3C6Du;
    h ^= h >> 12;
    return h % 100;
}

/* Returns how many trees caught fire. */
static int burn(forest *f, unsigned step)
{
    int s = f->size, caught = 0;
    int y, x;

    /* expert: count */
    for (y = 0; y < s; y++)
        for (x = 0; x < s; x++) {
            int k = y * s + x, flames = 0;
            unsigned char c = f->cell[k];

            if (c == FIRE)
                c = ASH;
            else if (c == TREE) {
                if (x > 0) flames += f->cell[k - 1] == FIRE;
                if (x < s - 1) flames += f->cell[k + 1] == FIRE;
                if (y > 0) flames += f->cell[k - s] == FIRE;
                if (y < s - 1) flames += f->cell[k + s] == FIRE;
                if (flames > 0 && chance(step, (unsigned)k) < 60u + 15u * (unsigned)flames) {
                    c = FIRE;
                    caught++;
                }
            }
            f->next[k] = c;
        }
    memcpy(f->cell, f->next, (size_t)s * (size_t)s);
    return caught;
}

static void count(const forest *f, struct census *c)
{
    const unsigned char *p = f->cell, *end = p + f->size * f->size;

    c->trees = c->burning = c->ash = 0;
    /* expert: count */
    for (; p < end; p++) {
        switch (*p) {
        case TREE: c->trees++; break;
        case FIRE: c->burning++; break;
        case ASH:  c->ash++; break;
        }
    }
}

/* How far east has the fire come? -1 if nothing has burnt. */
static int front(const forest *f)
{
    int east = -1;

    /* expert: max */
    for (int y = 0; y < f->size; y++)
        for (int x = 0; x < f->size; x++)
            if (f->cell[y * f->size + x] >= FIRE && x > east)
                east = x;
    return east;
}

void test(long n)
{
    forest f;
    struct census c;
    int k, caught = 0;
    unsigned step;

    f.size = (int)sqrt((double)n);
    f.cell = calloc((size_t)n + 1, 1);
    f.next = calloc((size_t)n + 1, 1);
    for (k = 0; k < f.size * f.size; k++)
        f.cell[k] = k % f.size == f.size / 3 ? FIRE : random_at(k) < 640 ? TREE : BARE;
    for (step = 0; step < 20; step++)
        caught += burn(&f, step);
    count(&f, &c);
    printf("caught %d\n", caught);
    printf("trees %ld burning %ld ash %ld\n", c.trees, c.burning, c.ash);
    printf("front %d\n", front(&f));
    free(f.cell);
    free(f.next);
}
