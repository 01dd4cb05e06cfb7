// One number for a whole array, which depends on every element and on their
// order. Loops in a header are not the main file's: see ../program.h.

#ifndef DIGEST_H
#define DIGEST_H

#include <string.h>

static inline unsigned long long digest_word(unsigned long long h, unsigned long long x) {
  h = (h ^ x) * 0x9E3779B97F4A7C15u;
  return h ^ h >> 29;
}

/// DIGEST(name, type): 'unsigned long long name(const type *a, long n)'.
#define DIGEST(Name, Type)                                                     \
  static inline unsigned long long Name(const Type *a, long n) {               \
    unsigned long long h = (unsigned long long)n;                              \
    for (long i = 0; i < n; i++)                                               \
      h = digest_word(h, (unsigned long long)a[i]);                            \
    return h;                                                                  \
  }

DIGEST(digest_bytes, unsigned char)
DIGEST(digest_ints, int)
DIGEST(digest_unsigneds, unsigned)
DIGEST(digest_longs, long)

static inline unsigned long long digest_text(const char *text) {
  unsigned long long h = 0;
  for (; *text != '\0'; text++)
    h = digest_word(h, (unsigned char)*text);
  return h;
}

/// Bit by bit: -0.0 is not 0.0.
static inline unsigned long long digest_doubles(const double *a, long n) {
  unsigned long long h = (unsigned long long)n;
  for (long i = 0; i < n; i++) {
    unsigned long long bits;
    memcpy(&bits, &a[i], sizeof bits);
    h = digest_word(h, bits);
  }
  return h;
}

#endif // DIGEST_H
