// The place of the best in a table is a row and a column; the iterations of the
// outer loop are rows of rounds.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=5

#include "../run/program.h"

#include <math.h>

double greatest(long rows, long columns, double a[rows][columns], long *row, long *column) {
  double most = -1;
  *row = *column = -1;
  // CHECK-LABEL: double greatest
  // CHECK: if (slot[thread].most > most){{( [{])?$}}
  // CHECK: if (found){{( [{])?$}}
  for (long i = 0; i < rows; i++)
    for (long j = 0; j < columns; j++)
      if (fabs(a[i][j]) > most) {
        most = fabs(a[i][j]);
        *row = i;
        *column = j;
      }
  return most;
}

/// Of pairs, in a structure.
struct pair {
  int first, second;
  float distance;
};

struct pair closest(const float *a, int n) {
  struct pair best = {-1, -1, 1e30f};
  // CHECK-LABEL: struct pair closest
  // CHECK: if (slot[thread].best_distance < best_distance){{( [{])?$}}
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n && j < i + 20; j++) {
      float d = a[i] < a[j] ? a[j] - a[i] : a[i] - a[j];
      if (d < best.distance) {
        best.distance = d;
        best.first = i;
        best.second = j;
      }
    }
  return best;
}

/// The last of equals; a column may be empty.
int last_least(const int *a, const int *length, int n, int *column) {
  int least = 500, row = -1, at = -1, i, j;
  // CHECK-LABEL: int last_least
  // CHECK: least_set = 1, least = a[i + j];
  // CHECK: if (slot[thread].least_set && slot[thread].least <= least){{( [{])?$}}
  for (i = 0; i < n; i++) {
    if (length[i] < 0)
      continue;
    for (j = 0; j < length[i]; j++) {
      if (a[i + j] % 7 == 3)
        continue;
      if (a[i + j] <= least) {
        least = a[i + j];
        row = i;
        at = j;
      }
    }
  }
  *column = at;
  return row * 1000 + least;
}

/// Three deep.
long cell(const unsigned char *a, long n) {
  long x = 0, y = 0, z = 0;
  int most = 0;
  // CHECK-LABEL: long cell
  // CHECK: if (slot[thread].most > most){{( [{])?$}}
  for (long i = 0; i < n; i++)
    for (long j = 0; j < 4; j++)
      for (long k = 0; k < 3; k++)
        if (a[(i * 4 + j) * 3 + k] > most)
          most = a[(i * 4 + j) * 3 + k], x = i, y = j, z = k;
  return (x * 10 + y) * 10 + z + most;
}

/// A value of each row is found first.
long heaviest_row(const int *a, long n, long width) {
  long best = -1, most = -1000000;
  // CHECK-LABEL: long heaviest_row
  // CHECK: if (slot[thread].most > most){{( [{])?$}}
  for (long i = 0; i < n; i++) {
    long sum = 0;
    for (long j = 0; j < width; j++)
      sum += a[i * width + j];
    if (sum > most)
      most = sum, best = i;
  }
  return best;
}

void test(long n) {
  long row, column, width = 7;
  int at, *a = ints(n + 20), *length = calloc((size_t)n + 1, sizeof *length);
  double *table = doubles(n);
  for (long i = 0; i < n; i++) {
    length[i] = random_at(i) % 6 - 1;
    if (i % 5 == 0)
      table[i] = i % 2 ? NAN : -table[i];
  }
  double most = greatest(n / width, width, (double(*)[width])table, &row, &column);
  struct pair p = closest(floats(n), (int)n);
  printf("%a %ld %ld %d %d %a %d", most, row, column, p.first, p.second, p.distance, last_least(a, length, (int)n, &at));
  printf(" %d %ld %ld\n", at, cell(bytes(n), n / 12), heaviest_row(a, n / 11, 11));
}
