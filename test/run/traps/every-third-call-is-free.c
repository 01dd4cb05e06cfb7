// 'price' has one argument and no pointers, so its sum looks parallel. But a
// static variable in it counts the calls and makes every third one free: in
// which call an article arrives depends on the iterations before.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int price(int article) {
  static int calls;
  calls = (calls + 1) % 3;
  return calls == 0 ? 0 : 5 + article % 90;
}

static long bill(const unsigned char *article, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    sum += price(article[i]);
  return sum;
}

void test(long n) {
  const unsigned char *articles = bytes(n);
  // The second bill goes on counting where the first one stopped.
  printf("%ld\n", bill(articles, n));
  printf("%ld\n", bill(articles, n / 2));
}
