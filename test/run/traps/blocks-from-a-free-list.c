// Each element is put into a block that 'take_block' finds for it, and the sum
// weights it with the block's speed. But the blocks come off a common list, and
// go back to it at once if the element is small.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct block {
  struct block *next;
  int speed;
};

static struct block pool[64], *free_blocks;

static struct block *take_block(void) {
  struct block *b = free_blocks != NULL ? free_blocks : &pool[0];
  free_blocks = b->next;
  return b;
}

static void give_back(struct block *b) {
  b->next = free_blocks;
  free_blocks = b;
}

static long weighted_sum(const int *x, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    struct block *b = take_block();
    sum += (long)x[i] * b->speed;
    if (x[i] < 600)
      give_back(b);
  }
  return sum;
}

void test(long n) {
  for (long k = 0; k < 64; k++)
    pool[k] = (struct block){k < 63 ? &pool[k + 1] : NULL, random_at(k) % 9 + 1};
  free_blocks = pool;
  printf("%ld\n", weighted_sum(ints(n), n));
}
