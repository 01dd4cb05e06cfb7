// The total of many amounts: the accumulation loop that every program has.
//
//   parfold examples/running-total.c
//   parfold --strategy=thread-array examples/running-total.c
//
// show it with an OpenMP reduction clause, and with a slot for each thread.

#include <stdio.h>
#include <stdlib.h>

/// The sum of all \p count amounts.
double total(const double *amount, long count) {
  double sum = 0;
  for (long i = 0; i < count; i++)
    sum += amount[i];
  return sum;
}

int main(int argc, char **argv) {
  long count = argc > 1 ? atol(argv[1]) : 1000000;
  double *amount = malloc((size_t)count * sizeof *amount);
  if (!amount)
    return 1;
  for (long i = 0; i < count; i++)
    amount[i] = (double)(i % 1000) / 100;

  printf("total of %ld amounts: %.2f\n", count, total(amount, count));
  free(amount);
}
