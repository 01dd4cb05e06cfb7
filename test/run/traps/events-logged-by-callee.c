// Adds up the size of all packets that are handled. A refused packet is written
// to a log, by the function that handles it: the log has the order of the
// iterations, and its length is a counter that all of them share.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

static struct {
  long length;
  int entry[30000];
} event_log;

static int handle(int packet) {
  if (packet % 4 == 0) {
    event_log.entry[event_log.length] = packet;
    event_log.length++;
    return 0;
  }
  return abs(packet);
}

static long handle_all(const int *packets, long n) {
  long size = 0;
  for (long i = 0; i < n; i++)
    size += handle(packets[i]);
  return size;
}

void test(long n) {
  event_log.length = 0;
  long size = handle_all(ints(n), n);
  printf("%ld, refused %ld %llx\n", size, event_log.length,
         digest_ints(event_log.entry, event_log.length));
}
