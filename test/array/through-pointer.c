// Elements that are reached through pointers of the body, and by sums of a pointer
// and a number.
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=8

#include "../run/program.h"

struct group {
  double sum;
  int count, least;
  unsigned short seen[3];
};

struct survey {
  int answers;
  struct group group[32];
};

void by_pointer(struct group *groups, const unsigned char *key, const int *x, long n) {
  // CHECK: struct group *g = &groups_own[key[i] & 31];
  // CHECK-NEXT: g->count++;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++) {
    struct group *g = &groups[key[i] & 31];
    g->count++;
    g->sum += x[i];
    if (x[i] < g->least)
      g->least = x[i];
    g->seen[i % 3] |= 1 << i % 5;
  }
}

void in_a_member(struct survey *s, const unsigned char *key, long n) {
  // CHECK: struct group *g = s_group_own + (key[i] & 31);
  for (long i = 0; i < n; i++) {
    struct group *g = s->group + (key[i] & 31);
    (*g).count += key[i];
  }
}

// A pointer into a local array, which a clause reduces.
int pointer_of_pointer(const unsigned char *key, long n) {
  int count[64] = {0};
  // CHECK: #pragma omp parallel for reduction(+:count[:64]) firstprivate(key, n) schedule(static)
  for (long i = 0; i < n; i++) {
    int *block = count + key[i] % 4 * 16;
    int *const cell = &block[key[i] % 16];
    *cell += 2;
    block[3]++;
  }
  return count[5] + 10 * count[19] + 100 * count[51];
}

void member_by_pointer(struct group *groups, const unsigned char *key, long n) {
  // CHECK: int *count = &groups_own[key[i] & 15].count;
  for (long i = 0; i < n; i++) {
    int *count = &groups[key[i] & 15].count;
    if (key[i] != 7)
      ++*count;
  }
}

void row_by_pointer(int table[8][16], const unsigned char *key, long n) {
  // CHECK: int *row = table_own[key[i] & 7];
  for (long i = 0; i < n; i++) {
    int *row = table[key[i] & 7];
    row[key[i] >> 4]++;
  }
}

void in_inner_loop(long *sum, const unsigned char *key, const int *x, long n) {
  // CHECK: long *s = &sum_own[key[i] * 4];
  for (long i = 0; i < n; i++) {
    long *s = &sum[key[i] * 4];
    for (int j = 0; j < 4; j++)
      s[j] += x[i] + j;
  }
}

void without_subscripts(unsigned *count, const unsigned char *key, long n) {
  // CHECK: ++*(key[i] % 9 + count_own);
  // CHECK-NEXT: (count_own + 9)[key[i] % 7] += 2;
  // CHECK-NEXT: (&count_own[16])[key[i] % 5] += 3;
  // CHECK-NEXT: (21 + key[i] % 3)[count_own] += 4;
  for (long i = 0; i < n; i++) {
    ++*(key[i] % 9 + count);
    (count + 9)[key[i] % 7] += 2;
    (&count[16])[key[i] % 5] += 3;
    (21 + key[i] % 3)[count] += 4;
  }
}

void shifted(int *count, const signed char *key, long n) {
  // CHECK: int *c = &(count_own + 128)[key[i]];
  for (long i = 0; i < n; i++) {
    int *c = &count[key[i]];
    *c ^= key[i] + 200;
  }
}

void test(long n) {
  static struct survey s;
  static int table[8][16], shift[256];
  static long sum[1024];
  static unsigned count[24];
  for (int k = 0; k < 32; k++)
    s.group[k] = (struct group){0.5, 1, 90, {0, 4, 0}};
  for (int k = 0; k < 1024; k++)
    sum[k] = k;
  in_a_member(&s, bytes(n), n);
  by_pointer(s.group, bytes(n), ints(n), n);
  member_by_pointer(s.group, bytes(n), n);
  row_by_pointer(table, bytes(n), n);
  in_inner_loop(sum, bytes(n), ints(n), n);
  without_subscripts(count, bytes(n), n);
  shifted(shift + 128, schars(n), n);
  printf("%d\n", pointer_of_pointer(bytes(n), n));
  for (int k = 0; k < 32; k++)
    printf("%a %d %d %d %d %d\n", s.group[k].sum, s.group[k].count, s.group[k].least, s.group[k].seen[0],
           s.group[k].seen[1], s.group[k].seen[2]);
  for (int k = 0; k < 128; k++)
    printf("%d %d %ld %d\n", table[k / 16][k % 16], shift[k], sum[k], shift[k + 128]);
  for (int k = 0; k < 24; k++)
    printf("%u ", count[k]);
}
