// Where a structure ends is not where its last array ends: what is compared
// with another array is the elements, where it may be longer than its type says.
//
// Twin: flexible-array-apart-refused.c
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --parfold-args=--kinds=+doall --expect-rewritten=5 --cflags=-Wno-pedantic

#include "../run/program.h"
#include "../run/traps/digest.h"

struct flexible {
  short count;
  int item[];
};

struct of_one {
  short count;
  int item[1];
};

struct of_ten {
  short count;
  int item[10];
};

struct tables {
  int count;
  struct of_ten part[2];
};

static struct flexible constants = {3, {5, 6, 7}};

// CHECK: ((size_t)(to + n) <= (size_t)(from->item + 1) || (size_t)(from->item + n + 1) <= (size_t)to)
static void copy_flexible(int *to, struct flexible *from, long n) {
  for (long i = 0; i < n; i++)
    to[i] = from->item[i + 1];
}

// CHECK: ((size_t)(to + n) <= (size_t)from->item || (size_t)(from->item + n) <= (size_t)to)
static void copy_of_one(int *to, struct of_one *from, long n) {
  for (long i = 0; i < n; i++)
    to[i] = from->item[i] ^ 1;
}

// (An array of ten may be longer, too, in programs that are so old.)
// CHECK: ((size_t)(to + n) <= (size_t)from->part[1].item || (size_t)(from->part[1].item + n) <= (size_t)to)
static void copy_of_ten(int *to, struct tables *from, int n) {
  for (int i = 0; i < n; i++)
    to[i] = from->part[1].item[i] ^ 2;
}

// CHECK: ((size_t)(to + n) <= (size_t)constants.item || (size_t)(constants.item + n) <= (size_t)to)
static void copy_constants(int *to, int n) {
  for (int i = 0; i < n; i++)
    to[i] = constants.item[i];
}

// An index that is data: what has a length stays within it.
// CHECK: ((size_t)(counts + 1) <= (size_t)x || (size_t)(x + n) <= (size_t)counts)
static void count(struct of_ten *counts, const int *x, long n) {
  for (long i = 0; i < n; i++)
    counts->item[x[i] & 7]++;
}

void test(long n) {
  // The elements that are copied lie among those that are written, or not.
  for (long distance = -2; distance <= 3; distance++) {
    int *x = ints(3 * n + 40);
    copy_flexible(x + 8 + distance, (struct flexible *)(x + 6), n);
    printf("%llu\n", digest_ints(x, 3 * n + 40));
    copy_of_one(x + 8 + distance, (struct of_one *)(x + 7), n);
    printf("%llu\n", digest_ints(x, 3 * n + 40));
    copy_of_ten(x + 25 + distance, (struct tables *)x, n > 10 ? 10 : (int)n);
    printf("%llu\n", digest_ints(x, 3 * n + 40));
    copy_constants(constants.item + (distance > 0), n > 2 ? 2 : (int)n);
    printf("%d %d %d\n", constants.item[0], constants.item[1], constants.item[2]);
    struct of_ten counts = {0};
    count(&counts, x, n);
    count(&counts, counts.item, 10);
    printf("%llu\n", digest_ints(counts.item, 10));
  }
}
