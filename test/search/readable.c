// The user says that arrays have elements for all iterations.
//
// RUN: %parfold --assume-readable --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--assume-readable --expect-rewritten=3

#include "marked.h"

struct column {
  int rows;
  int *value;
};

int member(const struct column *c) {
  // CHECK: if (c->rows > 0) {{{$}}
  for (int i = 0; i < c->rows; i++)
    if (c->value[i] == 7)
      return i;
  return -1;
}

int in_rows(const int *a, int n) {
  for (int i = 0; i < n; i++) {
    int most = 0;
    for (int j = 0; j < 3; j++)
      if (a[3 * i + j] > most)
        most = a[3 * i + j];
    if (most == 7)
      return i;
  }
  return -1;
}

const int *to_end(const int *p, const int *end) {
  for (; p != end; p++)
    if (*p == 7)
      return p;
  return 0;
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    struct column c = {(int)n, marked(n, mark_at(n, k), mark_at(n, k + 1), 7)};
    const int *p = to_end(c.value, c.value + n);
    printf("%d %d %ld\n", member(&c), in_rows(c.value, c.rows / 3), p ? (long)(p - c.value) : -1);
    free(c.value);
  }
}
