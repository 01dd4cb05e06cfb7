// Written arrays are compared element by element: rows, members of structures,
// what inner loops write, arrays of which the length is known from elsewhere, and
// values that C stores in several parts.
//
// RUN: %parfold --selfcheck --kinds=* --guard=none --print=source %s -- 2>/dev/null | grep -v TEXT | grep -E 'if .parfold_first|> 0|parfold_keep' | FileCheck --check-prefix=TEXT %s
// RUN: PARFOLD_SELFCHECK=abort %check-same-result %s --parfold-args="--selfcheck --kinds=*" --expect-rewritten=10 --cflags="-I %source-dir/runtime" --sizes "1 7 300"

#include "../run/program.h"
#include <complex.h>

struct point {
  double x, y[2];
  int tag;
};

// TEXT:      parfold_keep(&check, to, n * 3, PARFOLD_DOUBLE, sizeof (*to)[0])
void rows(double (*restrict to)[3], const double *restrict a, long n) {
  for (long i = 0; i < n; i++)
    for (int j = 0; j < 3; j++)
      to[i][j] = a[i] + j;
}

// Only what is written is copied.
// TEXT:      parfold_keep_parts(&check, &p->x, n, sizeof *p, 1, PARFOLD_DOUBLE, sizeof p->x)
// TEXT-NEXT: parfold_keep_parts(&check, &p->y, n, sizeof *p, 2, PARFOLD_DOUBLE, sizeof p->y[0])
void members(struct point *restrict p, const double *restrict a, long n) {
  for (long i = 0; i < n; i++) {
    p[i].x = a[i];
    p[i].y[1] = 2 * a[i];
  }
}

// TEXT:      parfold_keep_parts(&check, &to->x, n, sizeof *to, 1, PARFOLD_DOUBLE, sizeof to->x)
// TEXT-NEXT: parfold_keep_parts(&check, &to->y, n, sizeof *to, 2, PARFOLD_DOUBLE, sizeof to->y[0])
// TEXT-NEXT: parfold_keep_parts(&check, &to->tag, n, sizeof *to, 1, PARFOLD_SIGNED, sizeof to->tag)
void structures(struct point *restrict to, const struct point *restrict from, long n) {
  for (long i = 0; i < n; i++)
    to[i] = from[n - 1 - i];
}

// Without columns there is nothing to copy.
// TEXT:      m > 0 &&
// TEXT:      parfold_keep(&check, to, n * m, PARFOLD_SIGNED, sizeof *to)
void matrix(int *restrict to, const int *restrict a, long n, long m) {
  for (long i = 0; i < n; i++)
    for (long j = 0; j < m; j++)
      to[i * m + j] = a[i] + (int)j;
}

// TEXT:      parfold_keep(&check, to + 1, n, PARFOLD_SIGNED, sizeof *(to + 1))
void shifted(int *restrict to, const int *restrict a, long n) {
  for (long i = 0; i < n; i++)
    to[i + 1] = a[i];
}

// It is the first iteration that says that the elements are there.
// TEXT:      parfold_keep(&check, a, n, PARFOLD_SIGNED, sizeof *a)
void clipped(int *a, long n) {
  for (long i = 0; i < n; i++)
    if (a[i] > 100)
      a[i] = 100;
}

// If one branch does not touch it, the other one does.
// TEXT:      parfold_keep(&check, to, n, PARFOLD_SIGNED, sizeof *to)
void either(int *restrict to, const int *restrict a, long n) {
  for (long i = 0; i < n; i++)
    if (a[i] > 50)
      to[i] = 1;
    else
      to[i] = -a[i];
}

// TEXT:      parfold_keep(&check, h, 64, PARFOLD_SIGNED, sizeof *h)
void known_length(int h[static 64], const int *restrict a, long n) {
  for (long i = 0; i < n; i++)
    h[a[i] & 63]++;
}

// TEXT:      parfold_keep(&check, &z, 2, PARFOLD_DOUBLE, sizeof z / 2)
double complex turned(const double *a, long n) {
  double complex z = 0;
  for (long i = 0; i < n; i++)
    z += a[i] * (1 + 2 * I);
  return z;
}

static struct point best;

// TEXT:      parfold_keep(&check, &best.x, 1, PARFOLD_DOUBLE, sizeof best.x)
void in_structure(const double *a, long n) {
  for (long i = 0; i < n; i++)
    best.x += a[i];
}

void test(long n) {
  double *a = doubles(3 * n), (*r)[3] = calloc((size_t)n, sizeof *r);
  int *b = ints(n), *c = more_ints(n * 5), h[64] = {0};
  struct point *p = calloc((size_t)n, sizeof *p), *q = calloc((size_t)n, sizeof *q);
  rows(r, a, n);
  members(p, a, n);
  structures(q, p, n);
  printf("%.9g %.9g %.9g\n", r[n / 2][1], q[n / 3].x, q[n / 3].y[1]);
  matrix(c, b, n, 5);
  printf("%d\n", c[n * 5 - 1]);
  matrix(NULL, b, n, 0);
  shifted(c, b, n);
  clipped(b, n);
  either(c + n, b, n);
  printf("%d %d\n", c[n], c[n + n / 2]);
  known_length(h, b, n);
  printf("%d %d %d\n", c[n], b[n / 2], h[13]);
  double complex z = turned(a, n);
  in_structure(a, n);
  printf("%.9e %.9e %.9e\n", creal(z), cimag(z), best.x);
  free(a);
  free(r);
  free(b);
  free(c);
  free(p);
  free(q);
}
