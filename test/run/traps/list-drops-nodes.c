// Adds up a list. Its nodes could be collected in an array first, and then be
// added in parallel; but the loop takes every node out that follows a large one,
// and what is not in the list any more is not added.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct node {
  struct node *next;
  int value;
};

static long sum_and_drop(struct node *list) {
  long sum = 0;
  for (struct node *p = list; p != NULL; p = p->next) {
    sum += p->value;
    while (p->value > 500 && p->next != NULL && p->next->value < 500)
      p->next = p->next->next;
  }
  return sum;
}

void test(long n) {
  struct node *node = calloc((size_t)n + 1, sizeof *node);
  for (long i = 0; i < n; i++) {
    node[i].value = random_at(i);
    node[i].next = i + 1 < n ? &node[i + 1] : NULL;
  }
  long first = sum_and_drop(n > 0 ? node : NULL);
  long second = sum_and_drop(n > 0 ? node : NULL);
  printf("%ld %ld\n", first, second);
}
