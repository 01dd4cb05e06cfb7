// Data for searches: zeros, but for a few elements at places that matter.

#ifndef MARKED_H
#define MARKED_H

#include "../run/program.h"

/// \p n zeros (and one element more, which nobody may read as a match), with
/// \p Mark at \p First and \p Second, as far as those are below \p n.
static inline int *marked(long n, long First, long Second, int Mark) {
  int *a = calloc((size_t)n + 1, sizeof *a);
  if (First < n)
    a[First] = Mark;
  if (Second < n)
    a[Second] = Mark;
  a[n] = Mark;
  return a;
}

/// Where marks are put for size n: the ends, the edges of blocks, the middle,
/// and n itself for a search that finds nothing.
static inline long mark_at(long n, int k) {
  const long places[] = {0, 1, n / 3, n / 2, n - 1, n, 4095, 4096, 16384, 32768, 65535};
  long at = k < 11 ? places[k] : random_at(k) * (n / 1000 + 1);
  return at < 0 || at > n ? n : at;
}
enum { MARKS = 14 };

#endif // MARKED_H
