// Between two pointers that are compared by '<' there is an array.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4

#include "marked.h"

const int *found_at(const int *p, const int *end, int key) {
  // CHECK: const int *end2 = p_first + to;{{$}}
  // CHECK: { found = p - p_first; break; }{{$}}
  // CHECK: p += found;{{$}}
  while (p < end) {
    if (*p == key)
      return p;
    p++;
  }
  return 0;
}

long backwards(const int *first, long n, int key) {
  const int *p;
  for (p = first + n; p > first; --p)
    if (p[-1] == key)
      break;
  return p - first;
}

struct pair {
  int key, value[2];
};

int value_of(const struct pair *pairs, const struct pair *end, int key) {
  for (const struct pair *p = pairs; p < end; p++)
    if (p->key == key && p->value[0] == 0) {
      return p->value[1];
    }
  return -1;
}

// Another pointer goes along.
long difference(const int *a, const int *b, long n) {
  /* parfold: extent a n */
  /* parfold: extent b n */
  const int *p = a, *q = b;
  // CHECK: q += found;{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] != b[i])
      break;
    p++, q += 1;
  }
  return (p - a) * 3 + (q - b);
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), mark_at(n, k + 1), 7);
    int *b = marked(n, mark_at(n, k), mark_at(n, k + 3), 7);
    struct pair *pairs = calloc((size_t)n + 1, sizeof *pairs);
    for (long i = 0; i < n; i++)
      pairs[i] = (struct pair){a[i], {0, (int)i}};
    const int *p = found_at(a, a + n, 7);
    printf("%ld %ld %d %ld\n", p ? (long)(p - a) : -1, backwards(a, n, 7),
           value_of(pairs, pairs + n, 7), difference(a, b, n));
    free(a), free(b), free(pairs);
  }
}
