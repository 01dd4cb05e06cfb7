// The loop has neither break nor return. But 'checked' jumps out of it when it
// meets a value that it cannot use, over the head of the loop, to where the
// caller has put its setjmp.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <setjmp.h>

static jmp_buf give_up;
static long sum_so_far;

static int checked(int value) {
  if (value == 997)
    longjmp(give_up, 1);
  return value;
}

static void add_all(const unsigned short *value, long n) {
  for (long i = 0; i < n; i++)
    sum_so_far += checked(value[i]);
}

void test(long n) {
  unsigned short *values = calloc((size_t)n + 1, sizeof *values);
  for (long i = 0; i < n; i++)
    values[i] = (unsigned short)random_at(i);
  sum_so_far = 0;
  if (setjmp(give_up) == 0)
    add_all(values, n);
  else
    printf("given up\n");
  printf("%ld\n", sum_so_far);
}
