//===- random.h - choices that a seed decides -----------------------------===//
//
// The whole generator draws from one stream of numbers, so that a seed always
// gives the same program.
//
//===----------------------------------------------------------------------===//

#ifndef FUZZ_RANDOM_H
#define FUZZ_RANDOM_H

void seed_random(unsigned long long seed);

/// A number from 0 to count - 1.
int below(int count);

/// True so many times out of a hundred.
int chance(int percent);

/// One of the strings of an array.
#define PICK(array) ((array)[below((int)(sizeof(array) / sizeof *(array)))])

#endif
