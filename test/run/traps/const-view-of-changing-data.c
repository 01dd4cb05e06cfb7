// 'weight' points to const, so nobody seems to change the weights. const only
// says that nobody does so through this pointer: the weights are those of the
// model that the loop adjusts, under another name.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct model {
  int weight[8];
};

static void train(struct model *model, const int *weight, const int *x, long n, long *score) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    sum += (long)weight[i & 7] * x[i];
    if (x[i] > 600)
      model->weight[x[i] & 7] = x[i] % 13;
  }
  *score = sum;
}

void test(long n) {
  struct model model = {{1, 2, 3, 4, 5, 6, 7, 8}};
  const struct model other = model;
  long score = 0;
  train(&model, other.weight, ints(n), n, &score);
  printf("%ld\n", score);
  train(&model, model.weight, more_ints(n), n, &score);
  train(&model, model.weight, ints(n), n, &score);
  printf("%ld\n", score);
}
