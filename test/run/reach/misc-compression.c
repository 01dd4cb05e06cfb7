// Estimates before a file is compressed how well that would work: entropy of
// bytes and of pairs, run-length size, and the longest repetition.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>
#include <string.h>

typedef unsigned char byte;

static unsigned freq[256];
static unsigned pair_freq[256][256];

static double entropy(const byte *data, long n) {
  double bits = 0;
  int b;
  memset(freq, 0, sizeof freq);
  /* expert: histogram */
  for (long i = 0; i < n; i++) freq[data[i]]++;
  for (b = 0; b < 256; b++)
    if (freq[b]) {
      double p = (double)freq[b] / (double)n;
      bits -= p * log2(p);
    }
  return bits;
}

static double pair_entropy(const byte *data, long n) {
  double bits = 0;
  memset(pair_freq, 0, sizeof pair_freq);
  /* expert: histogram */
  for (long i = 1; i < n; i++)
    pair_freq[data[i - 1]][data[i]] += 1;
  /* expert: sum */
  for (int a = 0; a < 256; a++)
    for (int b = 0; b < 256; b++) {
      double p = (double)pair_freq[a][b] / (double)(n - 1);
      bits -= p > 0 ? p * log2(p) : 0;
    }
  return bits;
}

/* Size as (count, byte) pairs; runs are not limited in length. */
static long rle_size(const byte *data, const byte *end) {
  long size = 0;
  int previous = -1;
  /* expert: count */
  while (data < end) {
    if (*data != previous)
      size += 2;
    previous = *data++;
  }
  return size;
}

static int match_length(const byte *a, const byte *b, const byte *end) {
  int k = 0;
  while (b + k < end && k < 40 && a[k] == b[k])
    k++;
  return k;
}

/* How far does each place repeat what was 'distance' bytes before? */
static long best_match(const byte *data, long n, long distance, int *length) {
  long at = -1;
  *length = 0;
  /* expert: argmax */
  for (long i = distance; i < n; i++) {
    int m = match_length(data + i - distance, data + i, data + n);
    if (m > *length) {
      *length = m;
      at = i;
    }
  }
  return at;
}

/* Move-to-front cannot be split: the list depends on all bytes before. */
static long mtf_cost(const byte *data, long n) {
  byte list[16];
  long cost = 0;
  for (int k = 0; k < 16; k++)
    list[k] = (byte)k;
  for (long i = 0; i < n; i++) {
    byte want = data[i] & 15;
    int k = 0;
    while (list[k] != want)
      k++;
    cost += k;
    memmove(list + 1, list, (size_t)k);
    list[0] = want;
  }
  return cost;
}

void test(long n) {
  byte *data = calloc((size_t)n + 1, 1);
  int length;
  for (long i = 0; i < n; i++)
    data[i] = (byte)(i / 40 % 3 ? random_at(i % 700) / 24 : 7);
  printf("entropy %.9e\n", n ? entropy(data, n) : 0.0);
  printf("pairs %.9e\n", n > 2 ? pair_entropy(data, n) : 0.0);
  printf("run-length %ld\n", rle_size(data, data + n));
  long at = best_match(data, n, 840, &length);
  printf("match of %d at %ld\n", length, at);
  printf("move to front %ld\n", mtf_cost(data, n / 8));
  free(data);
}
