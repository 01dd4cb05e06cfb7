// A friendship graph as a matrix of bits: how many friendships, the pair with
// most common friends, and whether friendship is mutual.
//
// RUN: %check-reach %s

#include "../program.h"
#include <math.h>
#include <stdint.h>

#define WORD 64
#define BIT(row, j) ((row)[(j) / WORD] >> ((j) % WORD) & 1u)

typedef struct {
  size_t people, words;
  uint64_t **row;
} friends_t;

static int bits(uint64_t w)
{
  int n = 0;
  while (w) {
    w &= w - 1;
    n++;
  }
  return n;
}

static long friendships(const friends_t *f)
{
  long n = 0;
  /* expert: sum */
  for (size_t i = 0; i < f->people; i++)
    for (size_t w = 0; w < f->words; w++)
      n += bits(f->row[i][w]);
  return n / 2;
}

struct pair { size_t i, j; int common; };

static struct pair most_common_friends(const friends_t *f)
{
  struct pair best = {0, 0, -1};
  /* expert: argmax */
  for (size_t i = 0; i < f->people; i++)
    for (size_t j = i + 1; j < f->people; j++) {
      int common = 0;
      for (size_t w = 0; w < f->words; w++)
        common += bits(f->row[i][w] & f->row[j][w]);
      if (common > best.common) {
        best.i = i;
        best.j = j;
        best.common = common;
      }
    }
  return best;
}

static int is_mutual(const friends_t *f)
{
  /* expert: search */
  for (size_t i = 0; i < f->people; i++)
    for (size_t j = 0; j < i; j++)
      if (BIT(f->row[i], j) != BIT(f->row[j], i))
        return 0;
  return 1;
}

/* Everybody who knows at least one of the first k people. */
static int audience(const friends_t *f, size_t k)
{
  int n = 0;
  for (size_t w = 0; w < f->words; w++) {
    uint64_t any = 0;
    for (size_t i = 0; i < k; i++)
      any |= f->row[i][w];
    n += bits(any);
  }
  return n;
}

void test(long n)
{
  friends_t f;
  f.people = (size_t)sqrt((double)n) + 1;
  f.words = (f.people + WORD - 1) / WORD;
  f.row = malloc(f.people * sizeof *f.row);
  for (size_t i = 0; i < f.people; i++)
    f.row[i] = calloc(f.words, sizeof **f.row);
  for (size_t i = 0; i < f.people; i++)
    for (size_t j = 0; j < i; j++)
      if (random_at((long)(i * 1013 + j)) > 900 - 300 * (i % 9 == j % 9)) {
        f.row[i][j / WORD] |= (uint64_t)1 << j % WORD;
        f.row[j][i / WORD] |= (uint64_t)1 << i % WORD;
      }
  struct pair p = most_common_friends(&f);
  printf("%ld friendships, mutual %d\n", friendships(&f), is_mutual(&f));
  printf("%zu and %zu have %d common friends\n", p.i, p.j, p.common);
  printf("audience %d\n", audience(&f, f.people / 50 + 1));
  for (size_t i = 0; i < f.people; i++)
    free(f.row[i]);
  free(f.row);
}
