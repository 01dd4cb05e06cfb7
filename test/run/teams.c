// Every strategy gives the same on teams that are not what was asked for: adjusted
// by the system, limited to one thread or to a few of very many, in a team of
// another region; and on a stack of 256 KiB, where ten thousand slots have no room.
//
// RUN: %python %S/Inputs/run-teams %parfold %gcc %clang %s %t "" "--strategy=thread-array" "--fp=reproducible" "--tune-threads" "--strategy=thread-array --tune-threads"

#include "program.h"

struct record {
  int key;
  double weight[20];
};

static long sum(const int *a, long n) {
  long s = 7;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

static double sum_of_halves(const int *a, long n) {
  double s = 1;
  for (long i = 0; i < n; i++)
    s += a[i] / 2.0;
  return s;
}

static long double sum_of_many(const int *a, long n) {
  long double s = 1;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

static struct record best_of(const struct record *r, long n) {
  struct record last = {0, {0}};
  int best = -1000000;
  for (long i = 0; i < n; i++) {
    struct record next = r[i];
    if (next.key >= best) {
      best = next.key;
      last = next;
    }
  }
  last.key = best;
  return last;
}

static double greatest(const double *a, long n, long *where) {
  double best = 0;
  long at = -1;
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      at = i;
    }
  *where = at;
  return best;
}

static void tally(const unsigned char *key, const unsigned short *wide, long n,
                  int *small, long *large) {
  for (long i = 0; i < n; i++) {
    small[key[i] & 15]++;
    large[wide[i]] += key[i];
  }
}

static void twice(const int *restrict a, long n, int *restrict to) {
  for (long i = 0; i < n; i++)
    to[i] = 2 * a[i];
}

void test(long n) {
  int *a = ints(n), *to = ints(n);
  double *d = doubles(n);
  unsigned char *key = bytes(n);
  unsigned short *wide = calloc((size_t)n + 1, sizeof *wide);
  struct record *r = calloc((size_t)n + 1, sizeof *r);
  static int small[16];
  static long large[65536];
  for (long i = 0; i < n; i++) {
    r[i].key = a[i];
    r[i].weight[3] = (double)i;
    wide[i] = (unsigned short)(a[i] + 300);
  }
  long where;
  double best = greatest(d, n, &where);
  tally(key, wide, n, small, large);
  twice(a, n, to);
  printf("%ld %.1f %.1Lf\n", sum(a, n), sum_of_halves(a, n), sum_of_many(a, n));
  struct record last = best_of(r, n);
  printf("%d %.1f %a %ld\n", last.key, last.weight[3], best, where);
  printf("%d %ld %d\n", small[3], large[17], to[n / 2]);
  free(a);
  free(to);
  free(d);
  free(key);
  free(wide);
  free(r);
}
