// Asks a device: the address goes into one register, the answer is in a table at
// what the register says. Both are volatile, so that every access is to happen
// as written: two threads write the same register, and read each other's.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static struct {
  volatile unsigned select, reads;
} device;

static long ask_all(const unsigned char *address, const int *memory, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++) {
    device.select = address[i];
    device.reads++;
    sum += memory[device.select] - (long)(device.reads & 3u) * i;
  }
  return sum;
}

void test(long n) {
  device.reads = 0;
  long sum = ask_all(bytes(n), ints(256), n);
  printf("%ld %u %u\n", sum, device.select, device.reads);
  sum = ask_all(bytes(n), ints(256), n / 2);
  printf("%ld %u %u\n", sum, device.select, device.reads);
}
