// Only some elements count: what was paid in, how often, and what was paid out
// beyond a limit. However the condition is spelled, where it does not hold
// nothing is added.
//
//   parfold examples/conditional-sum.c

#include <stdio.h>
#include <stdlib.h>

struct account {
  long paid_in, payments, over_limit;
};

/// Sums up \p count transfers in cents; negative ones are paid out.
struct account sum_up(const int *transfer, long count, int limit) {
  long paid_in = 0, payments = 0, over_limit = 0;
  for (long i = 0; i < count; i++) {
    int cents = transfer[i];
    if (cents > 0) {
      paid_in += cents;
      payments++;
      continue;
    }
    over_limit += -cents > limit ? -cents - limit : 0;
  }
  return (struct account){paid_in, payments, over_limit};
}

int main(int argc, char **argv) {
  long count = argc > 1 ? atol(argv[1]) : 1000000;
  int *transfer = malloc((size_t)count * sizeof *transfer);
  if (!transfer)
    return 1;
  for (long i = 0; i < count; i++)
    transfer[i] = (int)(i * 7919 % 20011) - 10000;

  struct account account = sum_up(transfer, count, 5000);
  printf("%ld payments of %ld cents in all, %ld cents out over the limit\n",
         account.payments, account.paid_in, account.over_limit);
  free(transfer);
}
