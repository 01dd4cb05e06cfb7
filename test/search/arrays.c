// What is read exists in all iterations: by the array's type, by its
// allocation, by what the user says, or because the written code asks first.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s

#include "marked.h"

enum { SIZE = 120000 };
static int table[SIZE], matrix[SIZE / 8][8];
static struct {
  int many;
  short key[SIZE];
} packed;

int constant(void) {
  // CHECK: if (omp_get_max_threads() > 1) {{{$}}
  for (int i = 0; i < SIZE; i++)
    if (table[i] == 7)
      return i;
  return -1;
}

long global(long n) {
  // CHECK: if (n > 0 && n <= 120000) {{{$}}
  for (long i = 0; i < n; i++)
    if (table[i] == 7)
      return i;
  return -1;
}

long range(int from, int to) {
  // CHECK: if (to > from && from >= 1 && to <= 120000 && from >= 0 && to <= 119999) {{{$}}
  for (int i = from; i < to; i++)
    if (table[i - 1] < table[i] && table[i] > table[i + 1])
      return i;
  return -1;
}

int rows(int n) {
  // CHECK: n <= 15000
  for (int i = 0; i < n; i++)
    if (matrix[i][0] + matrix[i][7] == 7)
      return i;
  return -1;
}

int member(void) {
  // CHECK: packed.many <= 120000
  for (int i = 0; i < packed.many; i++)
    if (packed.key[i] == 7)
      return i;
  return -1;
}

long own(long n, long first) {
  int *a = malloc((size_t)n * sizeof *a);
  long at = -1;
  for (long i = 0; i < n; i++)
    a[i] = i == first ? 7 : 0;
  // CHECK: (long long)((size_t)n) > 0 &&{{$}}
  // CHECK-NEXT: (unsigned long long)n <= (unsigned long long)((size_t)n)) {{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == 7) {
      at = i;
      break;
    }
  free(a);
  return at;
}

int variable_length(int n, int first) {
  int a[n + 1];
  for (int i = 0; i <= n; i++)
    a[i] = i == first ? 7 : 0;
  // CHECK: (long long)(sizeof a / sizeof a[0]) > 0 &&{{$}}
  // CHECK-NEXT: (unsigned long long)n <= (unsigned long long)(sizeof a / sizeof a[0])) {{{$}}
  for (int i = 0; i < n; i++)
    if (a[i] == 7)
      return i;
  return -1;
}

long text(const char *s, long n) {
  /* parfold: extent s n */
  static const char vowels[] = "aeiou";
  for (long i = 0; i < n; i++)
    if (s[i] == vowels[i % 5])
      return i;
  return -1;
}

struct bounded {
  int many;
  int value[64];
};

int in_object(const struct bounded *b) {
  // CHECK: b->many <= 64
  for (int i = 0; i < b->many; i++)
    if (b->value[i] == 7)
      return i;
  return -1;
}

// A condition of the same iteration counts, too.
long pairs(const int *a, long n) {
  /* parfold: extent a n */
  // CHECK-LABEL: long pairs(
  // CHECK: if (n > 0) {{{$}}
  for (long i = 0; i < n; i++)
    if (i + 1 < n && a[i] < a[i + 1])
      return i;
  return -1;
}

// The index is from data, and yet in range.
int by_index(const unsigned char *class, long n) {
  /* parfold: extent class n */
  static const int weight[256] = {1, 2, 3, [255] = 9};
  for (long i = 0; i < n; i++)
    if (weight[class[i]] == 9)
      return (int)i;
  return -1;
}

void test(long n) {
  char *s = calloc((size_t)n + 1, 1);
  unsigned char *class = calloc((size_t)n + 1, 1);
  for (int k = 0; k < MARKS; k++) {
    long at = mark_at(n, k), row = at / 8 < SIZE / 8 ? at / 8 : 0;
    table[at] = packed.key[at] = 7;
    matrix[row][7] = 7;
    packed.many = (int)n;
    s[at] = "aeiou"[at % 5];
    class[at] = 255;
    printf("%d %ld %ld %d %d %ld %d %ld %ld %d\n", constant(), global(n),
           n > 0 ? range(1, (int)n) : 0, rows((int)(n / 8)), member(), own(n, at),
           variable_length((int)n, (int)at), text(s, n), pairs(table, n), by_index(class, n));
    struct bounded few = {n < 64 ? (int)n : 64, {0}};
    few.value[at % 64] = 7;
    printf("%d\n", in_object(&few));
    table[at] = packed.key[at] = 0;
    matrix[row][7] = 0;
    s[at] = 0;
    class[at] = 0;
  }
  free(s), free(class);
}
