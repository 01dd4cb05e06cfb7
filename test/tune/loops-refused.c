// Code that has nowhere to remember a team, or that is more than pieces, is
// written as without the option: an inline function that other files call, copies
// of arrays, blocks, and a file that has no C99.
//
// RUN: %parfold --tune-threads --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck '--implicit-check-not={{^ *static struct}}' %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null > %t.without
// RUN: %parfold --tune-threads --guard=none --print=source %s -- 2>/dev/null | diff %t.without -
// RUN: %parfold --tune-threads --guard=none --print=source %s -- -std=gnu89 -DOLD 2>/dev/null | grep -v CHECK | FileCheck --check-prefix=OLD '--implicit-check-not={{^ *static struct}}' %s

#ifndef OLD
// CHECK: #pragma omp parallel for reduction
inline long sum(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

// CHECK: calloc
void histogram(const unsigned short *key, int *h, long n) {
  for (long i = 0; i < n; i++)
    h[key[i]]++;
}

// CHECK: double slot[256];
double add(const double *a, long n) {
  double s = 0;
  /* parfold: reproducible */
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

#else
// OLD: #pragma omp parallel for reduction
long sum(const int *a, long n) {
  long s = 0, i;
  for (i = 0; i < n; i++)
    s += a[i];
  return s;
}
#endif

