#include "random.h"

#include <stdint.h>

static uint64_t state;

void seed_random(unsigned long long seed) { state = seed; }

// SplitMix64 (Steele, Lea, Flood 2014): any seed is as good as any other.
static uint64_t next(void) {
  uint64_t z = state += 0x9e3779b97f4a7c15u;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

int below(int count) { return (int)(next() % (uint64_t)count); }

int chance(int percent) { return below(100) < percent; }
