// What a test needs to be a whole program: a main that calls 'test' for every
// size among its arguments, and data. Loops in a header are not the main
// file's, so parfold sees none but the ones the test is about.

#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdio.h>
#include <stdlib.h>

/// Prints what the test computes from \p n elements.
void test(long n);

int main(int argc, char **argv) {
  for (int k = 1; k < argc; k++) {
    long n = atol(argv[k]);
    printf("n %ld\n", n);
#ifdef _OPENMP
    if (getenv("PARFOLD_TEST_NESTED")) {
#pragma omp parallel num_threads(2)
#pragma omp single
      test(n);
    } else
#endif
      test(n);
  }
  return 0;
}

/// Element \p i of a sequence without a pattern, 0 .. 999 (an integer hash).
static inline int random_at(long i) {
  unsigned long long x = (unsigned long long)i * 0x9E3779B97F4A7C15u;
  x ^= x >> 32;
  x *= 0xD6E8FEB86659FD93u;
  x ^= x >> 32;
  return (int)(x % 1000);
}

/// DATA(name, type, value): 'type *name(long n)', an array of \p n elements (and
/// one more, so that its end is not the heap's) whose element i is value.
#define DATA(Name, Type, Value)                                                \
  static inline Type *Name(long n) {                                           \
    Type *data = calloc((size_t)n + 1, sizeof(Type));                          \
    for (long i = 0; i <= n; i++)                                              \
      data[i] = (Type)(Value);                                                 \
    return data;                                                               \
  }

DATA(bytes, unsigned char, random_at(i + 1))
DATA(schars, signed char, random_at(i + 2) % 256 - 128)
DATA(shorts, short, random_at(i + 3) * 60 - 30000)
DATA(ints, int, random_at(i + 4) - 300)
DATA(more_ints, int, random_at(i + 5) - 600)
DATA(unsigneds, unsigned, (unsigned)random_at(i + 6) * 2654435761u)
DATA(longs, long, random_at(i + 7) * 1000003L - 400000000L)
/// Positive, so that a sum's relative error says something.
DATA(floats, float, (random_at(i + 8) + 1) / 8.0)
DATA(doubles, double, (random_at(i + 9) + 1) / 7.0)
DATA(more_doubles, double, (random_at(i + 10) + 1) / 3.0)
/// Close to 1, so that a product of many stays in range.
DATA(factors, double, 1 + (random_at(i + 11) - 500) * 1e-6)
/// Odd, so that a product of many does not become 0.
DATA(odds, unsigned, (unsigned)random_at(i + 12) * 2 + 1)
/// 1 or -1.
DATA(signs, int, random_at(i + 13) % 2 * 2 - 1)
/// 0 or 1, mostly 1.
DATA(flags, unsigned char, random_at(i + 14) % 4 != 0)

#endif // PROGRAM_H
