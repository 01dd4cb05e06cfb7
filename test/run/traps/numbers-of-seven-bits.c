// Decodes numbers that are stored in seven bits a byte, the last byte marked by
// its eighth bit, and adds them up. 'value' collects the bits of a number, and a
// number may have begun before a thread's part.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static unsigned long sum_of_numbers(const unsigned char *data, long n, long *count) {
  unsigned long sum = 0, value = 0;
  long numbers = 0;
  for (long i = 0; i < n; i++) {
    value = value << 7 | (data[i] & 127u);
    if (data[i] & 128u) {
      sum += value ^ value >> 5;
      numbers++;
      // Differences follow an odd number, else the next one starts at 0.
      value = value & 1 ? value % 64 : 0;
    }
  }
  *count = numbers;
  return sum;
}

void test(long n) {
  long count = 0;
  unsigned long sum = sum_of_numbers(bytes(n), n, &count);
  printf("%lu, %ld numbers\n", sum, count);
  sum = sum_of_numbers(bytes(n), n / 2, &count);
  printf("%lu, %ld numbers\n", sum, count);
}
