// A structure is compared as a whole: a sum may be a member of one of the elements.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: overlap-refused.c

#include "../run/program.h"

struct entry {
  long key, sum;
};

void add(struct entry *to, const struct entry *all, long n) {
  // CHECK: (size_t)(to + 1) <= (size_t)all || (size_t)(all + n) <= (size_t)to
  // CHECK: to_sum += all[i].sum;
  for (long i = 0; i < n; i++)
    to->sum += all[i].sum;
}

void test(long n) {
  struct entry *all = (struct entry *)longs(2 * n + 4);
  for (long at = 0; at < n + 2; at += n / 2 + 1) {
    add(all + at, all + 1, n);
    printf("%ld\n", all[at].sum);
  }
}
