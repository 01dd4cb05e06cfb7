// The first candidate is kept: that there is one is marked by a flag, an index, a
// pointer or the value itself.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %check-same-result %s --expect-rewritten=7

#include "../run/program.h"

enum { SIZE = 100003 };
static int table[SIZE];

int by_flag(long n, long *where, int found) {
  int first = 0;
  long sum = 0, at = -7;
  // CHECK-LABEL: int by_flag(long n, long *where, int found) {{{$}}
  // CHECK:      #pragma omp parallel num_threads(threads) firstprivate(n, found){{$}}
  // CHECK:      for (int thread = 0; thread < threads; thread++) {{{$}}
  // CHECK-NEXT:   sum = {{.*}}
  // CHECK-NEXT:   if (slot[thread].found != 0 && found == 0) {{{$}}
  // CHECK-NEXT:     found = slot[thread].found;{{$}}
  // CHECK-NEXT:     first = slot[thread].first;{{$}}
  // CHECK-NEXT:     at = slot[thread].at;{{$}}
  // CHECK-NEXT:   }{{$}}
  // CHECK-NEXT: }{{$}}
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: 'found' (with 'first', 'at') is a first value, 'sum' is a sum; {{.*}} [first-value, sum]{{$}}
  for (long i = 0; i < n; i++) {
    if (!found && table[i] == 7) {
      found = 1;
      first = table[i] * 3;
      at = i;
    }
    sum += table[i];
  }
  *where = at;
  return first + found + (int)sum;
}

// Beside the last one.
long by_index(const int *a, int n) {
  int first = -1, last = -1;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: 'first' is a first value, 'last' is a last value; {{.*}}
  for (int i = 0; i < n; i++)
    if (a[i] > 650) {
      if (first == -1)
        first = i;
      last = i;
    }
  return first * 1000000L + last;
}

const int *by_pointer(const int *a, long n, int key) {
  const int *at = NULL;
  long many = 0;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} 'at' is a first value
  for (long i = 0; i < n; i++)
    if (a[i] == key) {
      many++;
      if (!at)
        at = &a[i];
    }
  return many > 1 ? at : NULL;
}

// A value that is its own mark.
int by_value(const int *a, long n) {
  int first = 0;
  for (long i = 0; i < n; i++)
    if (a[i] > 100 && first == 0)
      first = a[i];
  return first;
}

// In memory: nothing is stored where nothing is found.
struct hit {
  int found;
  double value;
};

double in_memory(struct hit *restrict h, const double *x, long n) {
  double sum = 0;
  for (long i = 0; i < n; i++) {
    if (!h->found && x[i] > 120) {
      h->found = 1;
      h->value = x[i];
    }
    sum += x[i] > 120;
  }
  return sum;
}

// What has been there before is the first one.
int before(const int *a, long n, int first) {
  long even = 0;
  for (long i = 0; i < n; i++) {
    if (first < 0 && a[i] > 0)
      first = a[i] & 0xffff;
    even += a[i] % 2 == 0;
  }
  return first + (int)even;
}

// From the other end.
int down(const int *a, int n) {
  int first = -1, many = 0;
  for (int i = n - 1; i >= 0; i--) {
    int fits = a[i] % 13 == 0;
    many += fits;
    if (fits && first < 0)
      first = i;
  }
  return first + many;
}

void test(long n) {
  int *a = ints(n);
  double *x = doubles(n);
  long at[] = {-1, 0, n / 3, n / 2, n - 1};
  for (unsigned k = 0; k < sizeof at / sizeof *at; k++)
    for (int twice = 0; twice < 2; twice++) {
      for (long i = 0; i < n && i < SIZE; i++)
        table[i] = random_at(i) % 5;
      for (long i = at[k]; at[k] >= 0 && i < n && i <= at[k] + 2 * twice; i += 2)
        table[i] = 7;
      long where = 0;
      struct hit h = {0, -1}, there = {3, -2};
      for (int found = 0; found < 2; found++) {
        int first = by_flag(n, &where, found);
        printf("%d %ld ", first, where);
      }
      const int *p = by_pointer(table, n, 7);
      printf("%ld %td ", by_index(a, (int)n), p ? p - table : -1);
      double sum = in_memory(&h, x, n);
      printf("%d %a %a ", by_value(a, n), sum, in_memory(&there, x, n));
      printf("%d %a %d %a ", h.found, h.value, there.found, there.value);
      printf("%d %d %d\n", before(a, n, -1), before(a, n, 5), down(a, (int)n));
    }
  free(a), free(x);
}
