// A static function is also called by what an attribute says: by 'cleanup', with the
// address of a variable whose scope ends, and by 'constructor', with the arguments of
// 'main'. So its parameters may point to what no call in the file passes.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v '^//' | FileCheck %s
// RUN: %parfold --guard=none --print=source %s -- -DTWIN 2>/dev/null | grep -v '^//' | FileCheck --check-prefix=TWIN %s
// RUN: %check-same-result %s --sizes "0 1000" --expect-rewritten=2

#include "../run/program.h"

#ifdef TWIN
#define CALLED(BY)
#else
#define CALLED(BY) __attribute__((BY))
#endif

enum { SIZE = 60000 };
struct table {
  long v[SIZE];
};
static long *kept, last;

// CHECK: (size_t)(t->v + 60000) <= (size_t)kept || (size_t)(kept + 59999) <= (size_t)(t->v + 1)
// TWIN-LABEL: {{^}}static void finish(
// TWIN-NOT: (size_t)
static void finish(struct table *t) {
  long s = 0;
  for (int i = 1; i < SIZE; i++) {
    t->v[i] = kept[i - 1] % 1000 * 3 + i;
    s += t->v[i];
  }
  last = s;
}

static char **words;

// CHECK: (size_t)(to + n) <= (size_t)words || (size_t)(words + n) <= (size_t)to
// TWIN-LABEL: void copy(
// TWIN-NOT: (size_t)
// TWIN-LABEL: {{^}}void test(
static CALLED(constructor) void copy(int n, char **to) {
  long s = 0;
  if (!words)
    return;
  for (int i = 0; i < n; i++) {
    to[i] = words[i];
    s += to[i] != 0;
  }
  last = s;
}

void test(long n) {
  char *one[3] = {0}, *two[3] = {"x", "y", 0};
  words = two;
  copy(3, one);
  printf("%ld ", last);
  {
    CALLED(cleanup(finish)) struct table x = {{n}};
    struct table y = {{n + 1}};
    kept = x.v;
    finish(&y);
    printf("%ld ", last);
    x.v[0] = 77;
  }
  printf("%ld\n", last);
}
