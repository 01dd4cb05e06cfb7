// A program in the style of C89: counters declared at the top, shared by
// several loops and read between them, loops as bare bodies of "if" and "else".
//
// RUN: %check-same-result %s --expect-rewritten=6

#include "program.h"

static long analyse(const int *a, int n, int backwards) {
  long sum = 0, odd = 0;
  int i, best = -5000, where = -1;

  for (i = 0; i < n; i++)
    sum += a[i];
  sum = sum * 10 + i;

  if (backwards)
    for (i = n - 1; i >= 0; i--) {
      if (a[i] > best) {
        best = a[i];
        where = i;
      }
    }
  else
    for (i = 0; i < n; i++)
      if (a[i] > best)
        best = a[i], where = i;
  sum = sum * 10 + i;

  if (n > 5) {
    if (n > 500)
      for (i = 1; i < n; i += 2)
        odd += a[i];
    else
      for (i = 0; i < n; i += 3)
        odd -= a[i];
  }
  sum += i;

  switch (n % 3) {
  case 0:
    for (i = 0; i != n; ++i)
      odd += a[i] > 0;
    break;
  default:
    odd++;
  }
  return sum + 7 * odd + 3L * best + where + i;
}

void test(long n) {
  const int *a = ints(n);
  printf("%ld %ld\n", analyse(a, (int)n, 0), analyse(a, (int)n, 1));
}
