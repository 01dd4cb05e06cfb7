// Adds up integers in a single byte. Types do not help: a byte may be part of
// any object, so of the integers, too, as the header of a message keeps a check
// sum. Parallel code needs a guard: '*sum' lies outside of a[0] .. a[n - 1].
//
// RUN: %check-same-result %s --expect-rewritten=1

#include "../program.h"

static void add_check_sum(unsigned char *sum, const unsigned *a, long n) {
  for (long i = 0; i < n; i++)
    *sum += (unsigned char)(a[i] ^ a[i] >> 8);
}

/// With the check sum in the first byte of element \p place.
static void put_check_sum(unsigned *message, long n, long place) {
  unsigned char *bytes_of = (unsigned char *)&message[place];
  bytes_of[0] = 200;
  add_check_sum(bytes_of, message, n);
  printf("%d\n", bytes_of[0]);
}

void test(long n) {
  unsigned *message = unsigneds(n);
  unsigned char sum = 0;
  add_check_sum(&sum, message, n);
  printf("%d\n", sum);
  // Behind the message, in its middle, and in its first element.
  put_check_sum(message, n, n);
  put_check_sum(message, n, n / 2);
  put_check_sum(message, n, 0);
}
