// The loop adds up what the visitor returns for every element, and the context
// is only handed through. But the visitor keeps the last element in it, and
// answers with the distance to that one where the direction has changed.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

typedef int visitor(void *context, int value);

struct turns {
  int last, rising;
};

/// How far \p value is from the one before, if it turns the other way.
static int turn(void *context, int value) {
  struct turns *t = context;
  int rising = value > t->last + 100 * t->rising;
  int distance = rising != t->rising ? abs(value - t->last) : 0;
  if (distance > 0 || value > t->last)
    t->last = value;
  t->rising = rising;
  return distance;
}

static long visit_all(const int *values, long n, visitor *visit, void *context) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += visit(context, values[i]);
  return sum;
}

void test(long n) {
  struct turns t = {0, 0};
  long sum = visit_all(ints(n), n, turn, &t);
  printf("%ld, last %d\n", sum, t.last);
}
