// Adds up the elements of a vector, and pushes the parts of the large ones to
// the same vector, for later. Every push may move the elements elsewhere, and
// the loop runs on over what it has pushed.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct vector {
  long size, capacity;
  int *item;
};

static void push(struct vector *v, int x) {
  if (v->size == v->capacity) {
    v->capacity = v->capacity * 2 + 4;
    v->item = realloc(v->item, (size_t)v->capacity * sizeof *v->item);
    if (v->item == NULL)
      abort();
  }
  v->item[v->size++] = x;
}

static long split_and_sum(struct vector *v) {
  long sum = 0;
  for (long i = 0; i < v->size; i++) {
    int x = v->item[i];
    if (x > 500)
      push(v, x / 3);
    if (x > 100)
      push(v, x % 7 + v->item[v->size / 2] % 3);
    sum += x;
  }
  return sum;
}

void test(long n) {
  struct vector v = {n, n, calloc((size_t)n + 1, sizeof(int))};
  for (long i = 0; i < n; i++)
    v.item[i] = random_at(i);
  long sum = split_and_sum(&v);
  printf("%ld %ld\n", sum, v.size);
}
