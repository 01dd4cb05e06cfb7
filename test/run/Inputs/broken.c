// The program of which scripts/races.py --self-test breaks the texts: every
// function needs one thing more than the others, by which its threads are kept
// apart. SELF_TEST there says how it is taken away.

#include "../program.h"

long sum(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long greatest(const int *a, long n) {
  long at = -1;
  int best = -1000;
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      at = i;
    }
  return at;
}

void prefixes(const int *restrict a, long *restrict out, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    out[i] = s += a[i];
}

void large_table(const unsigned short *key, long n, int *restrict count) {
  for (long i = 0; i < n; i++)
    count[key[i]]++;
}

void small_table(const unsigned char *key, long n, int *restrict count) {
  for (long i = 0; i < n; i++)
    count[key[i]]++;
}

long first(const int *a, long n) {
  /* parfold: extent a n */
  for (long i = 0; i < n; i++)
    if (a[i] == 1000)
      return i;
  return -1;
}

void test(long n) {
  int *a = ints(n), *large = calloc(65536, sizeof *large), small[256] = {0};
  unsigned char *key = bytes(n);
  unsigned short *wide = calloc((size_t)n + 1, sizeof *wide);
  long *out = longs(n);
  prefixes(a, out, n);
  large_table(wide, n, large);
  small_table(key, n, small);
  printf("%ld %ld %ld\n", sum(a, n), greatest(a, n), first(a, n));
  printf("%ld %d %d\n", out[n / 2], large[0], small[3]);
  free(a);
  free(large);
  free(key);
  free(wide);
  free(out);
}
