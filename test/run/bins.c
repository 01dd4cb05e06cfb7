// Arrays of accumulators from 2 elements to 3 million, on stacks, in clauses and
// on the heap; the sizes are those of the arrays.
//
// RUN: %check-same-result %s --sizes="0 1 2 1000 3000000" --expect-rewritten=8

#include "program.h"

enum { N = 100003 };

static int small[2], full_stack[4096], more[4097], large[3000000];

static long local(const unsigned *a, long n) {
  short h[8192] = {0};
  long s = 0;
  for (long i = 0; i < n; i++)
    h[a[i] % 8192]++;
  for (int k = 0; k < 8192; k++)
    s = s * 31 + h[k];
  return s;
}

static void fixed(const unsigned *a, long n) {
  for (long i = 0; i < n; i++)
    small[a[i] & 1] += 3;
  for (long i = 0; i < n; i++)
    full_stack[a[i] >> 20] ^= (int)i;
  for (long i = 0; i < n; i++)
    more[a[i] % 4097] |= (int)i;
  for (long i = 0; i < n; i++)
    large[a[i] % 3000000]++;
}

static void of_size(unsigned *h, unsigned bins, const unsigned *a, long n) {
  for (long i = 0; i < n; i++)
    h[a[i] % bins] += a[i];
}

static void greatest(double *h, int bins, const unsigned *a, long n) {
  for (long i = 0; i < n; i++) {
    int k = (int)(a[i] >> 8);
    if (k < bins && a[i] > h[k])
      h[k] = a[i];
  }
}

static void marks(unsigned char *h, unsigned bins, const unsigned *a, long n) {
  for (long i = 0; i < n; i++)
    h[a[i] % bins] = 1;
}

/// A checksum of \p size bytes.
static void show(const void *data, size_t size) {
  const unsigned char *bytes = data;
  unsigned long sum = 0;
  for (size_t k = 0; k < size; k++)
    sum = sum * 31 + bytes[k];
  printf("%lu\n", sum);
}

void test(long n) {
  unsigned bins = (unsigned)n + 2, *a = unsigneds(N);
  unsigned *h = calloc(bins, sizeof *h);
  double *g = calloc(bins, sizeof *g);
  unsigned char *m = calloc(bins, 1);
  fixed(a, N);
  of_size(h, bins, a, N);
  greatest(g, (int)bins, a, N);
  marks(m, bins, a, N);
  printf("%ld\n", local(a, N));
  show(small, sizeof small);
  show(full_stack, sizeof full_stack);
  show(more, sizeof more);
  show(large, sizeof large);
  show(h, bins * sizeof *h);
  show(g, bins * sizeof *g);
  show(m, bins);
  free(h);
  free(g);
  free(m);
  free(a);
}
