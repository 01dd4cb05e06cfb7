// A 'while' that counts n down, nearly: '&&' goes on to take a token, and the
// loop waits a round where there is none. The sum in the body depends on how
// many tokens were left.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

struct bucket {
  long tokens, taken;
};

static int take(struct bucket *b, int size) {
  b->tokens += 3;
  if (b->tokens < size)
    return 0;
  b->tokens -= size;
  b->taken++;
  return 1;
}

static long sent_packets(struct bucket *b, const unsigned char *size, long n) {
  long sent = 0;
  while (n > 0 && (take(b, size[n - 1] % 16) || b->tokens > -1)) {
    sent += (b->tokens & 3) * size[n - 1];
    n--;
  }
  return sent;
}

void test(long n) {
  struct bucket b = {10, 0};
  long sent = sent_packets(&b, bytes(n), n);
  printf("%ld, %ld left, %ld taken\n", sent, b.tokens, b.taken);
}
