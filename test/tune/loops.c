// Pieces of loops of all forms: backwards, by steps, through pointers, without
// saying so; with array sections, and without any fold.
//
// RUN: %parfold --tune-threads --kinds=* --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args="--tune-threads --kinds=*" --expect-rewritten=6 --cflags="-I %source-dir/runtime" --sizes "0 1 7 1000 100003"

#include "../run/program.h"

// CHECK-COUNT-6: while (parfold_next(&trial)) {
unsigned stepped(const unsigned *a, unsigned n) {
  unsigned s = 1, i;
  for (i = n; i >= 3; i -= 3)
    s += a[i - 1];
  return s + i;
}

long pointers(const int *a, const int *end) {
  long s = 0;
  for (const int *p = a; p != end; p++)
    s += *p;
  return s;
}

long walked(const int *a, int n) {
  long s = 0;
  while (n-- > 0)
    s += *a++;
  return s + n;
}

void histogram(const unsigned char *key, long n, long *out) {
  int h[256] = {0};
  for (long i = 0; i < n; i++)
    h[key[i]]++;
  *out = h[7] * 1000000L + h[250];
}

void doubled(const int *restrict a, long n, int *restrict to) {
  for (long i = 0; i < n; i++)
    to[i] = 2 * a[i];
}

void in_memory(const int *restrict a, long n, long *restrict out) {
  for (long i = 5; i <= n; i++)
    *out += a[i - 1];
}

void test(long n) {
  unsigned *u = unsigneds(n);
  int *a = ints(n), *b = more_ints(n);
  unsigned char *key = bytes(n);
  long h, out = 3;
  histogram(key, n, &h);
  doubled(a, n, b);
  in_memory(a, n, &out);
  printf("%u %ld %ld\n", stepped(u, (unsigned)n), pointers(a, a + n), walked(a, (int)n));
  printf("%ld %d %ld\n", h, b[n / 3], out);
  free(u);
  free(a);
  free(b);
  free(key);
}
