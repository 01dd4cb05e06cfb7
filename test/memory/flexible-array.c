// The elements of a flexible array member lie behind the other members.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

struct list {
  long sum, length;
  long item[];
};

void add(struct list *all) {
  // CHECK: long all_sum = 0;
  // CHECK: all_sum += all->item[i];
  // CHECK: all->sum += all_sum;
  for (long i = 0; i < all->length; i++)
    all->sum += all->item[i];
}

void test(long n) {
  struct list *all = (struct list *)longs(n + 2);
  all->length = n;
  add(all);
  printf("%ld\n", all->sum);
}
