// The flag is volatile sig_atomic_t and the loop only reads it. It is set by a
// signal handler; not by chance at any time, but at a known iteration, where
// the function that the loop calls raises the signal.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include <signal.h>

static volatile sig_atomic_t overloaded;

static void on_signal(int number) {
  (void)number;
  overloaded = 1;
}

static int admit(int load) {
  if (load == 0) {
    signal(SIGTERM, on_signal);
    raise(SIGTERM);
  }
  if (load == 999)
    overloaded = 0;
  return load;
}

static long admitted(const unsigned short *load, long n) {
  long sum = 0;
  for (long i = 0; i < n; i++)
    if (!overloaded || load[i] % 111 == 0)
      sum += admit(load[i]);
  return sum;
}

void test(long n) {
  unsigned short *loads = calloc((size_t)n + 1, sizeof *loads);
  for (long i = 0; i < n; i++)
    loads[i] = (unsigned short)random_at(i);
  overloaded = 0;
  printf("%ld\n", admitted(loads, n));
}
