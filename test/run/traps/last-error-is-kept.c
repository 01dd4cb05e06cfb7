// Counts the records that are well-formed. The function that checks them leaves
// the kind of error in a global when it says no, and the caller reports it:
// that must be the last error in the order of the records.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"

static int last_error;

static int check_record(int record) {
  if (record % 3 == 0) {
    last_error = 100 + record;
    return 0;
  }
  if (last_error > 0 && record < 0)
    last_error--;
  return 1;
}

static long count_good(const int *records, long n) {
  long good = 0;
  for (long i = 0; i < n; i++)
    good += check_record(records[i]);
  return good;
}

void test(long n) {
  last_error = 0;
  long good = count_good(ints(n), n);
  printf("%ld good, last error %d\n", good, last_error);
}
