// Addresses of what no iteration may touch are compared as numbers: the pointer
// may be null, and nothing can be added to that. (UBSan says so of 'out + n'.)
// What the first iteration touches is there, and is added to as a pointer.
//
// Twin: overlap-check-refused.c
//
// RUN: %parfold --kinds=+doall --guard=none --print=source %s -- > %t.c
// RUN: FileCheck %s < %t.c
// RUN: %clang -fopenmp -O1 -fsanitize=undefined -fno-sanitize-recover=all %t.c -o %t.exe && %t.exe | FileCheck --check-prefix=OUT %s
// RUN: %check-same-result %s --parfold-args=--kinds=+doall

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

// CHECK-LABEL: sum(
// CHECK: if (n > 0 && ((size_t)out + n * sizeof *out <= (size_t)a || (size_t)(a + n) <= (size_t)out)) {
static long sum(const int *a, int n, int *out) {
  long s = 0;
  for (int i = 0; i < n; i++) {
    s += a[i];
    if (out)
      out[i] = a[i] + 1;
  }
  return s;
}

// CHECK-LABEL: shifted(
// CHECK: ((size_t)out + ((long long)n + 3) * sizeof *out <= (size_t)a || (size_t)(a + n) <= (size_t)out + 3 * sizeof *out)
static void shifted(const int *a, int n, int *out) {
  for (int i = 0; i < n; i++)
    if (a[i] > 3)
      out[i + 3] = a[i];
}

// CHECK-LABEL: bytes(
// CHECK: ((size_t)out + n * sizeof(unsigned char) <= (size_t)a || {{.*}})
static void bytes(const int *a, int n, void *out) {
  for (int i = 0; i < n; i++)
    if (out)
      ((unsigned char *)out)[i] = (unsigned char)a[i];
}

// The rows have no elements.
// CHECK-LABEL: rows(
// CHECK: n * sizeof *out
static void rows(int *out, const int *a, int m, int n) {
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++)
      out[j + i * n] = a[i];
}

// CHECK-LABEL: always(
// CHECK: if (n > 0 && ((size_t)(out + n) <= (size_t)a || (size_t)(a + n) <= (size_t)out)) {
static void always(const int *a, int n, int *out) {
  for (int i = 0; i < n; i++)
    out[i] = a[i];
}

static int *volatile nowhere; // null, which compilers need not see

int main(void) {
  enum { N = 4000 };
  int *a = malloc(N * sizeof *a), *out = calloc(N + 3, sizeof *out);
  if (!a || !out)
    return 1;
  for (int i = 0; i < N; i++)
    a[i] = i;
  printf("%ld", sum(a, N, nowhere));
  printf(" %ld", sum(a, N, out));
  printf(" %d", out[N - 1]);
  shifted(a, 3, nowhere);
  shifted(a, N, out);
  printf(" %d", out[N]);
  bytes(a, N, nowhere);
  bytes(a, N, out);
  printf(" %d", ((unsigned char *)out)[77]);
  rows(nowhere, a, 20, 0);
  rows(out, a, 20, 50);
  printf(" %d", out[999]);
  always(nowhere, 0, nowhere);
  always(nowhere, -3, nowhere);
  always(a, N, out);
  printf(" %d\n", out[N - 1]);
  // OUT: 7998000 7998000 4000 3997 77 19 3999
  free(a);
  free(out);
  return 0;
}
