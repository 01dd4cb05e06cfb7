// Columns with missing values: a bitmap says which rows are valid. Counts,
// sums and comparisons must leave missing values out.
//
// RUN: %check-reach %s

#include "../program.h"
#include <stdint.h>

#define VALID(map, row) ((map)[(row) >> 5] >> ((row) & 31) & 1u)

static int
popcount32 (uint32_t w)
{
  w = w - (w >> 1 & 0x55555555u);
  w = (w & 0x33333333u) + (w >> 2 & 0x33333333u);
  return (int) (((w + (w >> 4)) & 0x0F0F0F0Fu) * 0x01010101u >> 24);
}

static long
count_valid (const uint32_t *map, int rows)
{
  long n = 0;
  int w;

  /* expert: sum */
  for (w = 0; w < rows / 32; w++)
    n += popcount32 (map[w]);
  if (rows % 32)
    n += popcount32 (map[w] & ((1u << rows % 32) - 1));
  return n;
}

static double
average (const double *value, const uint32_t *map, int rows)
{
  double sum = 0;
  int n = 0, row;

  /* expert: sum, count */
  for (row = 0; row < rows; row++)
    if (VALID (map, row))
      {
        sum += value[row];
        n++;
      }
  return n ? sum / n : 0;
}

/* Rows where both are valid and differ; the words are merged on the way.  */
static int
differences (const int *a, const uint32_t *amap, const int *b,
             const uint32_t *bmap, int rows, uint32_t *common)
{
  int n = 0, row, w;

  for (w = 0; w <= rows / 32; w++)
    common[w] = amap[w] & bmap[w];
  /* expert: count */
  for (row = 0; row < rows; ++row)
    {
      if (!VALID (common, row))
        continue;
      n += a[row] != b[row];
    }
  return n;
}

static int
any_missing (const uint32_t *map, int words)
{
  uint32_t all = 0xFFFFFFFFu;

  /* expert: bitwise */
  while (words-- > 0)
    all &= *map++;
  return all != 0xFFFFFFFFu;
}

/* The first row that is valid, or ROWS.  */
static int
first_valid (const uint32_t *map, int rows)
{
  int row;

  /* expert: search */
  for (row = 0; row < rows; row++)
    if (VALID (map, row))
      break;
  return row;
}

/* Fills gaps with the last valid value before them.  */
static void
carry_forward (int *value, const uint32_t *map, int rows)
{
  int last = 0;

  /* expert: last-value, scan */
  for (int row = 0; row < rows; row++)
    if (VALID (map, row))
      last = value[row];
    else
      value[row] = last;
}

void
test (long n)
{
  int rows = (int) n, words = rows / 32 + 1, w;
  double *weight = doubles (n);
  int *a = ints (n), *b = more_ints (n);
  uint32_t *amap = calloc ((size_t) words, sizeof *amap), *bmap = calloc ((size_t) words, sizeof *bmap);
  uint32_t *common = calloc ((size_t) words, sizeof *common);

  for (w = 0; w < words; w++)
    {
      amap[w] = (uint32_t) random_at (w) * 4294967u | (w % 3 ? 0xF0F0F0F0u : 0u);
      bmap[w] = w < 2 ? 0 : ~((uint32_t) random_at (w + 9) * 2863311u) | 1u;
    }
  printf ("valid %ld, mean %.9e\n", count_valid (amap, rows), average (weight, amap, rows));
  printf ("differences %d\n", differences (a, amap, b, bmap, rows, common));
  printf ("missing %d, first %d\n", any_missing (amap, words), first_valid (bmap, rows));
  carry_forward (a, amap, rows);
  if (n > 0)
    printf ("carried %d %d\n", a[n / 2], a[n - 1]);
  free (weight), free (a), free (b), free (amap), free (bmap), free (common);
}
