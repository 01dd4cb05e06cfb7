// Whether any of many numbers exceeds a bound is whether the greatest of them
// does: doubles, floats and wide integers are asked in lanes, which each keep
// their greatest value. What is no block of its own length is run without that.
//
// Twin: greater-first-refused.c
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=13

#include "../run/program.h"

long first(const double *a, long n, double start, double *value) {
  double best = start;
  long where = -1;
  // CHECK-LABEL: long first({{.*}} {{{$}}
  // CHECK:      for (long block = from, stop; block < to; block = stop) {{{$}}
  // CHECK-NEXT:   stop = to - block > 512 ? block + 512 : to;{{$}}
  // CHECK-NEXT:   int takes = stop - block < 512;{{$}}
  // CHECK-NEXT:   if (!takes) {{{$}}
  // CHECK-NEXT:     double most[16];{{$}}
  // CHECK-NEXT:     for (int lane = 0; lane < 16; lane++){{$}}
  // CHECK-NEXT:       most[lane] = best;{{$}}
  // CHECK-NEXT:     for (long at = block; at < stop; at += 16){{$}}
  // CHECK-NEXT:       for (int lane = 0; lane < 16; lane++) {{{$}}
  // CHECK-NEXT:         long i = at + lane;{{$}}
  // CHECK-NEXT:         most[lane] = a[i] > most[lane] ? a[i] : most[lane];{{$}}
  // CHECK-NEXT:       }{{$}}
  // CHECK-NEXT:     for (int lane = 0; lane < 16; lane++){{$}}
  // CHECK-NEXT:       takes |= most[lane] > best;{{$}}
  // CHECK-NEXT:   }{{$}}
  // CHECK-NEXT:   if (takes){{$}}
  // CHECK-NEXT:     for (long i = block; i < stop; i++){{$}}
  // CHECK-NEXT:       if (a[i] > best) {{{$}}
  // CHECK-NEXT:         best = a[i];{{$}}
  // CHECK-NEXT:         where = i;{{$}}
  // CHECK-NEXT:       }{{$}}
  // CHECK-NEXT: }{{$}}
  // CHECK-NEXT: slot[thread].best = best;{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  *value = best;
  return where;
}

// The least, from an element on; the bound is on the left, the value has a name
// and more to be known of it that nobody asks for.
int least_from(const float *a, const int *b, int n, float *value) {
  float best = a[0];
  int what = 0;
  // CHECK-LABEL: int least_from({{.*}} {{{$}}
  // CHECK:      float least[32];{{$}}
  // CHECK-NEXT: for (int lane = 0; lane < 32; lane++){{$}}
  // CHECK-NEXT:   least[lane] = best;{{$}}
  // CHECK-NEXT: for (int at = block; at < stop; at += 32){{$}}
  // CHECK-NEXT:   for (int lane = 0; lane < 32; lane++) {{{$}}
  // CHECK-NEXT:     int i = 1 + at + lane;{{$}}
  // CHECK-NEXT:     float x = a[i];{{$}}
  // CHECK-NEXT:     least[lane] = x < least[lane] ? x : least[lane];{{$}}
  // CHECK-NEXT:   }{{$}}
  // CHECK-NEXT: for (int lane = 0; lane < 32; lane++){{$}}
  // CHECK-NEXT:   takes |= least[lane] < best;{{$}}
  for (int i = 1; i < n; i++) {
    float x = a[i];
    int y = b[i];
    if (best > x) {
      best = x;
      what = y;
    }
  }
  *value = best;
  return what;
}

// Only the place is kept, and the bound is an element.
size_t by_index(const double *a, size_t from, size_t n) {
  size_t best = from;
  // CHECK-LABEL: size_t by_index({{.*}} {{{$}}
  // CHECK:      most[lane] = a[best];{{$}}
  // CHECK:        size_t i = from + at + lane;{{$}}
  // CHECK-NEXT:   most[lane] = a[i] > most[lane] ? a[i] : most[lane];{{$}}
  // CHECK:      takes |= most[lane] > a[best];{{$}}
  for (size_t i = from; i < n; i++)
    if (a[i] > a[best])
      best = i;
  return best;
}

// Two bounds have lanes of their own.
double range(const double *a, long n, long *from, long *to) {
  double lowest = 1e9, highest = -1e9;
  long low = -1, high = -1;
  // CHECK-LABEL: double range({{.*}} {{{$}}
  // CHECK:      double least[16];{{$}}
  // CHECK-NEXT: double most[16];{{$}}
  // CHECK-NEXT: for (int lane = 0; lane < 16; lane++) {{{$}}
  // CHECK-NEXT:   least[lane] = lowest;{{$}}
  // CHECK-NEXT:   most[lane] = highest;{{$}}
  // CHECK-NEXT: }{{$}}
  // CHECK:        least[lane] = a[i] < least[lane] ? a[i] : least[lane];{{$}}
  // CHECK-NEXT:   most[lane] = a[i] > most[lane] ? a[i] : most[lane];{{$}}
  // CHECK-NEXT: }{{$}}
  // CHECK-NEXT: for (int lane = 0; lane < 16; lane++) {{{$}}
  // CHECK-NEXT:   takes |= least[lane] < lowest;{{$}}
  // CHECK-NEXT:   takes |= most[lane] > highest;{{$}}
  // CHECK-NEXT: }{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < lowest) {
      lowest = a[i];
      low = i;
    }
    if (a[i] > highest) {
      highest = a[i];
      high = i;
    }
  }
  *from = low;
  *to = high;
  return highest - lowest;
}

// Names that the loop has already.
long names(const unsigned long long *most, long lane) {
  unsigned long long at = 0;
  long where = -1;
  // CHECK-LABEL: long names({{.*}} {{{$}}
  // CHECK:      unsigned long long most2[16];{{$}}
  // CHECK:      for (long at2 = block; at2 < stop; at2 += 16){{$}}
  // CHECK-NEXT:   for (int lane2 = 0; lane2 < 16; lane2++) {{{$}}
  // CHECK:          most2[lane2] = most[i] > most2[lane2] ? most[i] : most2[lane2];{{$}}
  for (long i = 0; i < lane; i++)
    if (most[i] > at)
      at = most[i], where = i;
  return where;
}

// An extremum without a place, and one at its end without a value.
double plain(const double *a, long n, double start) {
  double best = start;
  // CHECK-LABEL: double plain({{.*}} {{{$}}
  // CHECK: most[lane] = a[i] > most[lane] ? a[i] : most[lane];{{$}}
  for (long i = 0; i < n; i++)
    if (best < a[i])
      best = a[i];
  return best;
}

// No lanes: of equal ones the last, so a bound that is met is enough;
long last(const double *a, long n) {
  double best = -1e9;
  long where = -1;
  // CHECK-LABEL: long last({{.*}} {{{$}}
  // CHECK:     #pragma omp simd reduction(|:takes){{$}}
  // CHECK-NOT: lane
  // CHECK-LABEL: long computed({{.*}} {{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] >= best) {
      best = a[i];
      where = i;
    }
  return where;
}

// what is computed may have more digits while it is compared, here and by name;
long computed(const double *a, long n) {
  double best = -1e9;
  long where = -1;
  // CHECK: #pragma omp simd reduction(|:takes){{$}}
  // CHECK-NOT: lane
  // CHECK-LABEL: long computed_by_name({{.*}} {{{$}}
  for (long i = 0; i < n; i++)
    if (-a[i] > best) {
      best = -a[i];
      where = i;
    }
  return where;
}

long computed_by_name(const double *a, long n) {
  double best = -1e9;
  long where = -1;
  // CHECK: #pragma omp simd reduction(|:takes){{$}}
  // CHECK-NOT: lane
  // CHECK-LABEL: long other_type({{.*}} {{{$}}
  for (long i = 0; i < n; i++) {
    double x = a[i] * a[i];
    if (x > best) {
      best = x;
      where = i;
    }
  }
  return where;
}

// elements of another type than the bound;
long other_type(const float *a, long n) {
  double best = -1e9;
  long where = -1;
  // CHECK: #pragma omp simd reduction(|:takes){{$}}
  // CHECK-NOT: lane
  // CHECK-LABEL: int from_somewhere({{.*}} {{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

// counters of which compilers do not know that they do not overflow.
int from_somewhere(const double *a, int from, int n) {
  double best = -1e9;
  int where = -1;
  // CHECK: #pragma omp simd reduction(|:takes){{$}}
  // CHECK-NOT: lane
  // CHECK-LABEL: unsigned unsigned_counter({{.*}} {{{$}}
  for (int i = from; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

unsigned unsigned_counter(const double *a, unsigned n) {
  double best = -1e9;
  unsigned where = 0;
  // CHECK: #pragma omp simd reduction(|:takes){{$}}
  // CHECK-NOT: lane
  // CHECK-LABEL: long downward({{.*}} {{{$}}
  for (unsigned i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

long downward(const double *a, long n) {
  double best = -1e9;
  long where = -1;
  // CHECK: #pragma omp simd reduction(|:takes){{$}}
  // CHECK-NOT: lane
  // CHECK-LABEL: void test({{.*}} {{{$}}
  for (long i = n - 1; i >= 0; i--)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

void test(long n) {
  const double nan = 0.0 / 0.0;
  int *b = more_ints(n), m = (int)n;
  double *x = doubles(n);
  float *y = floats(n);
  unsigned long long *w = calloc((size_t)n + 1, sizeof *w);
  // As they are, all the same, ascending, descending, NaN at most places and at
  // the first one, zeros of both signs.
  for (int how = 0; how < 7; how++) {
    for (long i = 0; i < n; i++) {
      double kept = x[i];
      x[i] = how == 1   ? 3
             : how == 2 ? (double)i
             : how == 3 ? -(double)i
             : how == 4 ? (i % 3 ? nan : (double)(b[i] % 1000))
             : how == 5 ? (i ? (double)(b[i] % 1000) : nan)
             : how == 6 ? (i % 5 ? -0.0 : 0.0)
                        : kept;
      y[i] = (float)x[i];
      w[i] = (unsigned long long)b[i] % 1000 + (how == 2 ? (unsigned long long)i : 0);
    }
    double value = 0, other = 0;
    float small = 0;
    long from = -1, to = -1;
    long where = first(x, n, -1e9, &value), none = first(x, n, nan, &other);
    printf("%ld %a %ld %d ", where, value, none, other != other);
    printf("%a %a %ld ", plain(x, n, -1e9), plain(x, n, how == 6 ? -0.0 : 2.5), names(w, n));
    if (n > 0) {
      int what = least_from(y, b, m, &small);
      printf("%d %a %zu %zu ", what, small, by_index(x, 0, (size_t)n), by_index(x, (size_t)n / 2, (size_t)n));
    }
    double width = range(x, n, &from, &to);
    printf("%a %ld %ld %ld %ld %ld ", width, from, to, last(x, n), computed(x, n), computed_by_name(x, n));
    printf("%ld %d %u %ld\n", other_type(y, n), from_somewhere(x, m / 3, m), unsigned_counter(x, (unsigned)n), downward(x, n));
  }
  free(b), free(x), free(y), free(w);
}
