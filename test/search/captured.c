// The leaving iteration may do what it likes: it is run once, in its place.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4
// RUN: %check-same-result %s --parfold-args=--min-trips=4096 --may-stay

#include "marked.h"

struct item {
  int key;
  short part[3];
};

static struct item none = {-1, {0, 0, 0}};

struct item copied(const struct item *items, long n, int key) {
  /* parfold: extent items n */
  struct item found = none;
  // The new code must not call anything 'found'.
  // CHECK: long found2 = n, next = 1;{{$}}
  // CHECK: found2 = i;{{$}}
  // CHECK-NEXT: break;{{$}}
  // CHECK: found = items[i];{{$}}
  for (long i = 0; i < n; i++)
    if (items[i].key == key) {
      found = items[i];
      break;
    }
  return found;
}

// CHECK-LABEL: void reported
void reported(int *a, long n, int key) {
  /* parfold: extent a n */
  // CHECK:      if (a[i] == key) {{{$}}
  // CHECK-NEXT:   found = i;{{$}}
  // CHECK-NEXT:   break;{{$}}
  // CHECK-NEXT: }{{$}}
  // CHECK:        i += found;{{$}}
  // CHECK-NEXT:   }{{$}}
  // CHECK-NEXT:   if (a[i] == key) {{{$}}
  // CHECK-NEXT:     long sum = 0;{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == key) {
      long sum = 0;
      printf("at %ld\n", i);
      for (long k = i; k < n; k++) {
        if (k > i + 10)
          break;
        if (a[k] == 0)
          continue;
        sum += a[k];
      }
      switch (sum % 2) {
      case 0:
        a[i] = 0;
        break;
      default:
        a[i] = (int)sum;
      }
      key = 0;
      break;
    }
  }
}

void several(const int *a, const int *b, long n, long *where, int *which, int *value) {
  /* parfold: extent a n */
  /* parfold: extent b n */
  for (long i = 0; i < n; i++) {
    if (a[i] != 0) {
      *where = i, *which = 1;
      *value = a[i];
      break;
    } else if (b[i] != 0) {
      *where = i;
      *which = 2;
      *value = b[i];
      return;
    }
  }
}

int freed(int *a, long n) {
  /* parfold: extent a n */
  for (long i = 0; i < n; ++i)
    if (a[i] == 7) {
      if (i > 1) {
        free(a);
        return 1;
      } else {
        free(a);
        break;
      }
    }
  return 0;
}

void test(long n) {
  for (int k = 0; k < MARKS; k++) {
    int *a = marked(n, mark_at(n, k), mark_at(n, k + 1), 7);
    int *b = marked(n, mark_at(n, k + 2), mark_at(n, k + 3), 8);
    struct item *items = calloc((size_t)n + 1, sizeof *items), one;
    for (long i = 0; i < n; i++)
      items[i] = (struct item){a[i] + b[i], {(short)i, (short)(i / 7), 3}};
    one = copied(items, n, 8);
    printf("%d %d %d %d\n", one.key, one.part[0], one.part[1], one.part[2]);
    long where = -1;
    int which = 0, value = 0;
    several(a, b, n, &where, &which, &value);
    reported(a, n, 7);
    if (mark_at(n, k) < n)
      printf("%d\n", a[mark_at(n, k)]);
    printf("%ld %d %d %d\n", where, which, value, freed(marked(n, mark_at(n, k), n, 7), n));
    free(a), free(b), free(items);
  }
}
