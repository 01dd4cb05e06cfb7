// Copies begin and end where the arrays do: no element is read that the loop does
// not touch, in whatever way it counts. AddressSanitizer would see it.
//
// RUN: %parfold --selfcheck --kinds=* --guard=none --print=source %s -- 2>/dev/null > %t.c
// RUN: grep -c 'parfold_begin[(]' %t.c | grep -x 14
// RUN: %clang -O1 -g -Wall -Wextra -Werror -fopenmp -fsanitize=address,undefined -fno-sanitize-recover=all -I %source-dir/runtime -I %S %t.c -o %t
// RUN: %gcc -O2 -Wall -Wextra -Werror -fopenmp -I %source-dir/runtime %t.c -o %t-gcc
// RUN: %gcc %s -o %t-before && %t-before > %t.before
// RUN: PARFOLD_SELFCHECK=summary OMP_NUM_THREADS=3 OMP_WAIT_POLICY=passive ASAN_OPTIONS=detect_leaks=0 %t > %t.after 2> %t.checks && diff %t.before %t.after
// RUN: FileCheck %s < %t.checks
// CHECK-COUNT-14: {{[1-9][0-9]* of [0-9]+ runs checked, 0 differ; .* as it was$}}
// CHECK-NOT:      {{.}}

#include <stdio.h>
#include <stdlib.h>

static void counted_down(int *restrict a, const int *restrict b, long n) {
  while (n-- > 0)
    *a++ = *b++ + 1;
}

static void in_body(int *restrict a, const int *restrict b, long n) {
  while (n > 0) {
    *a++ = *b++ + 1;
    n--;
  }
}

static void at_least_once(int *restrict a, const int *restrict b, long n) {
  long i = 0;
  do {
    a[i] = b[i] + 1;
    i++;
  } while (i < n);
}

static void wraps(int *restrict a, const int *restrict b, unsigned n) {
  while (n--)
    a[n] = b[n];
}

static void downward(int *restrict a, const int *restrict b, long n) {
  for (long i = n - 1; i >= 0; i--)
    a[i] = b[i];
}

static void inclusive(int *restrict a, const int *restrict b, long n) {
  for (long i = 0; i <= n - 1; i++)
    a[i] = b[i];
}

static void stencil(int *restrict a, const int *restrict b, long n) {
  for (long i = 0; i + 2 < n; i++)
    a[i + 1] = b[i] + b[i + 2];
}

static void pointers(int *restrict a, const int *restrict b, const int *end) {
  for (; b != end; b++)
    *a++ = *b;
}

static void ends(int *restrict a, const int *restrict b, long n) {
  int *end = a + n;
  for (int *p = a; p < end; p++, b++)
    *p = *b;
}

static void from_the_end(int *restrict a, const int *restrict b, long n) {
  int *p = a + n;
  const int *q = b + n;
  while (n > 0) {
    *--p = *--q;
    n--;
  }
}

static void two_counters(int *restrict a, const int *restrict b, long n) {
  long j = 0;
  for (long i = 0; i < n; i++, j += 1)
    a[j] = b[i];
}

static void window(int *restrict a, const int *restrict b, unsigned from, unsigned to) {
  for (unsigned i = from; i < to; i++)
    a[i - from] = b[i];
}

static void rows(int *restrict a, const int *restrict b, long n, long m) {
  for (long i = 0; i < n; i++)
    for (long j = m; j-- > 0;)
      a[i * m + j] = b[i];
}

static void row_sums(int *restrict a, const int *restrict b, long n, long m) {
  for (long i = 0; i < n; i++)
    for (long j = 0; j < m; j++)
      a[i] += b[j];
}

static void *memory(long n) {
  return calloc((size_t)n, sizeof(int));
}

static void show(int *a, long n) {
  for (long i = 0; i < n; i++)
    printf("%d ", a[i]);
  printf("\n");
  free(a);
}

int main(void) {
  for (long n = 1; n < 40; n += 19) {
    int *a, *b = memory(n);
    for (long i = 0; i < n; i++) {
      b[i] = (int)(i * 7 % 11);
      if (b[i] > 100)
        printf("%d", b[i]);
    }
    counted_down(a = memory(n), b, n), show(a, n);
    in_body(a = memory(n), b, n), show(a, n);
    at_least_once(a = memory(n), b, n), show(a, n);
    wraps(a = memory(n), b, (unsigned)n), show(a, n);
    downward(a = memory(n), b, n), show(a, n);
    inclusive(a = memory(n), b, n), show(a, n);
    stencil(a = memory(n), b, n), show(a, n);
    pointers(a = memory(n), b, b + n), show(a, n);
    ends(a = memory(n), b, n), show(a, n);
    from_the_end(a = memory(n), b, n), show(a, n);
    two_counters(a = memory(n), b, n), show(a, n);
    window(a = memory(n), b, 0, (unsigned)n), show(a, n);
    rows(a = memory(5 * n), b, n, 5), show(a, 5 * n);
    row_sums(a = memory(n), b, n, n > 3 ? 3 : 1), show(a, n);
    // Without rounds no element is touched, so there may be none.
    rows(a = memory(0), b, n, 0), show(a, 0);
    row_sums(a = memory(0), b, n, 0), show(a, 0);
    free(b);
  }
  return 0;
}
