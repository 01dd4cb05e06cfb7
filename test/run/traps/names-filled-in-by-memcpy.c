// A name that is missing is taken over from the record before; memcpy copies
// between two different records. Where several names in a row are missing, the
// record before has just got its own: the name travels down the table.
//
// RUN: %check-same-result %s --expect-rewritten=0

#include "../program.h"
#include "digest.h"

struct person {
  char name[8];
  int age;
};

static long fill_in(struct person *p, long n) {
  long filled = 0;
  for (long i = 1; i < n; i++)
    if (p[i].name[0] == '\0') {
      memcpy(p[i].name, p[i - 1].name, sizeof p[i].name);
      filled++;
    }
  return filled;
}

void test(long n) {
  struct person *p = calloc((size_t)n + 1, sizeof *p);
  for (long i = 0; i < n; i++) {
    p[i].age = random_at(i);
    if (i % 500 == 0)
      snprintf(p[i].name, sizeof p[i].name, "%d", p[i].age);
  }
  printf("%ld", fill_in(p, n));
  unsigned long long h = 0;
  for (long i = 0; i < n; i++)
    h = digest_word(h, digest_text(p[i].name));
  printf(" %llx\n", h);
}
