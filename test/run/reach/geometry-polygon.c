// Measures a polygon of many corners, such as the border of a lake: area,
// centroid, perimeter and extent.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define PI 3.14159265358979323846

struct point { double x, y; };

struct polygon {
    int corners;
    struct point *p;
};

static double signed_area(const struct polygon *poly)
{
    double twice = 0;
    int i, next;

    /* expert: sum */
    for (i = 0; i < poly->corners; i++) {
        next = (i + 1) % poly->corners;
        twice += poly->p[i].x * poly->p[next].y - poly->p[next].x * poly->p[i].y;
    }
    return twice / 2;
}

static struct point centroid(const struct polygon *poly)
{
    struct point c = {0, 0};
    double area = 0;
    int i;

    /* expert: sum */
    for (i = 0; i < poly->corners; i++) {
        const struct point *a = &poly->p[i];
        const struct point *b = i + 1 == poly->corners ? poly->p : a + 1;
        double cross = a->x * b->y - b->x * a->y;
        c.x += (a->x + b->x) * cross;
        c.y += (a->y + b->y) * cross;
        area += cross;
    }
    c.x /= 3 * area;
    c.y /= 3 * area;
    return c;
}

static double distance(struct point a, struct point b)
{
    return sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

/* Walks along the border, the previous corner in hand. */
static double perimeter(const struct polygon *poly)
{
    double length = 0;
    struct point last = poly->p[poly->corners - 1];

    /* expert: sum */
    for (int i = 0; i < poly->corners; i++) {
        length += distance(last, poly->p[i]);
        last = poly->p[i];
    }
    return length;
}

static void extent(const struct polygon *poly, double *w, double *h)
{
    double x0 = poly->p->x, x1 = x0, y0 = poly->p->y, y1 = y0;

    /* expert: min, max */
    for (const struct point *q = poly->p + 1; q < poly->p + poly->corners; q++) {
        if (q->x < x0) x0 = q->x; else if (q->x > x1) x1 = q->x;
        if (q->y < y0) y0 = q->y; else if (q->y > y1) y1 = q->y;
    }
    *w = x1 - x0;
    *h = y1 - y0;
}

/* The corner that is farthest from a place on shore. */
static int farthest_corner(const struct polygon *poly, struct point from)
{
    int i, far = 0;
    double most = -1;

    /* expert: argmax */
    for (i = 0; i < poly->corners; i++) {
        double d = distance(poly->p[i], from);
        if (d > most) {
            most = d;
            far = i;
        }
    }
    return far;
}

void test(long n)
{
    struct polygon lake;
    struct point c;
    double w, h;

    lake.corners = (int)n + 3;
    lake.p = calloc((size_t)lake.corners, sizeof *lake.p);
    for (int i = 0; i < lake.corners; i++) {
        double r = 1000 + random_at(i) / 10.0, phi = 2 * PI * i / lake.corners;
        lake.p[i] = (struct point){5000 + r * cos(phi), 3000 + r * sin(phi)};
    }
    c = centroid(&lake);
    extent(&lake, &w, &h);
    printf("area %.9e perimeter %.9e\n", signed_area(&lake), perimeter(&lake));
    printf("centroid %.9e %.9e extent %.9e %.9e\n", c.x, c.y, w, h);
    printf("farthest %d\n", farthest_corner(&lake, lake.p[0]));
    free(lake.p);
}
