// Moves stars under their own gravity and watches energy and momentum.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>

#define DIM 3
#define SOFTENING 0.05

typedef struct {
    double pos[DIM], vel[DIM], acc[DIM];
    double mass;
} body;

static void accelerations(body *b, int n)
{
    int i, j, k;

    /* expert: doall */
    for (i = 0; i < n; i++) {
        double a[DIM] = {0, 0, 0};

        for (j = 0; j < n; j++) {
            double d[DIM], r2 = SOFTENING;

            if (j == i)
                continue;
            for (k = 0; k < DIM; k++) {
                d[k] = b[j].pos[k] - b[i].pos[k];
                r2 += d[k] * d[k];
            }
            for (k = 0; k < DIM; k++)
                a[k] += b[j].mass * d[k] / (r2 * sqrt(r2));
        }
        for (k = 0; k < DIM; k++)
            b[i].acc[k] = a[k];
    }
}

static void kick_and_drift(body *b, int n, double dt)
{
    for (int i = 0; i < n; i++)
        for (int k = 0; k < DIM; k++) {
            b[i].vel[k] += dt * b[i].acc[k];
            b[i].pos[k] += dt * b[i].vel[k];
        }
}

static double kinetic_energy(const body *b, int n)
{
    double e = 0;

    /* expert: sum */
    for (int i = 0; i < n; i++)
        e += 0.5 * b[i].mass * (b[i].vel[0] * b[i].vel[0] + b[i].vel[1] * b[i].vel[1] + b[i].vel[2] * b[i].vel[2]);
    return e;
}

static double potential_energy(const body *b, int n)
{
    double e = 0;

    /* expert: sum */
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) {
            double r2 = SOFTENING;
            for (int k = 0; k < DIM; k++)
                r2 += (b[i].pos[k] - b[j].pos[k]) * (b[i].pos[k] - b[j].pos[k]);
            e -= b[i].mass * b[j].mass / sqrt(r2);
        }
    return e;
}

static double center_of_mass(const body *b, const body *end, double center[DIM])
{
    double mass = 0, x = 0, y = 0, z = 0;

    /* expert: sum */
    for (; b != end; b++) {
        mass += b->mass;
        x += b->mass * b->pos[0];
        y += b->mass * b->pos[1];
        z += b->mass * b->pos[2];
    }
    center[0] = x / mass;
    center[1] = y / mass;
    center[2] = z / mass;
    return mass;
}

void test(long n)
{
    int stars = 2 + (int)(0.7 * sqrt((double)n)), step;
    body *b = calloc((size_t)stars, sizeof *b);
    double center[DIM], mass;

    for (int i = 0; i < stars; i++) {
        for (int k = 0; k < DIM; k++)
            b[i].pos[k] = 1 + random_at(3L * i + k) / 250.0;
        b[i].mass = 0.5 + random_at(i + 77) / 1000.0;
    }
    for (step = 0; step < 3; step++) {
        accelerations(b, stars);
        kick_and_drift(b, stars, 0.001);
    }
    mass = center_of_mass(b, b + stars, center);
    printf("mass %.9e center %.9e %.9e %.9e\n", mass, center[0], center[1], center[2]);
    printf("kinetic %.9e potential %.9e\n", kinetic_energy(b, stars), potential_energy(b, stars));
    free(b);
}
