// Different members of a structure are different places, also where the
// structure is a member of a union, and so are elements of an array: each is
// folded by itself. Different members of a union are one place (C11 6.7.2.1p16).
//
// RUN: %parfold --print=source %s -- 2>&1 >/dev/null | FileCheck --check-prefix=REMARK %s
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

struct cell {
  union {
    struct {
      long sum, bits;
    } of;
    unsigned short half[4];
    int whole;
  } u;
  int count;
};

void of_a_structure(struct cell *cell, const unsigned char *key, const int *x, long n) {
  // CHECK: cell[bin].u.of.sum += cell_own[bin].u.of.sum;
  // CHECK: cell[bin].u.of.bits ^= cell_own[bin].u.of.bits;
  // CHECK: cell[bin].count += cell_own[bin].count;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++) {
    cell[key[i] & 31].u.of.sum += x[i];
    cell[key[i] & 31].u.of.bits ^= x[i];
    cell[key[i] & 31].count++;
  }
}

void of_an_array(struct cell *cell, const unsigned char *key, const int *x, long n) {
  // CHECK: cell[bin].u.half[part] += cell_own[bin].u.half[part];
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++) {
    cell[key[i] & 31].u.half[0] += (unsigned short)x[i];
    cell[key[i] & 31].u.half[3] += 2;
  }
}

void one(struct cell *cell, const unsigned char *key, const int *x, long n) {
  // CHECK: cell[bin].u.whole += cell_own[bin].u.whole;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} a copy per thread [histogram]{{$}}
  for (long i = 0; i < n; i++) {
    cell[key[i] & 31].u.whole += x[i];
    cell[key[i] & 31].u.whole++;
    cell[key[i] & 31].count++;
  }
}

void test(long n) {
  static struct cell a[32], b[32], c[32];
  of_a_structure(a, bytes(n), ints(n), n);
  of_an_array(b, bytes(n), ints(n), n);
  one(c, bytes(n), ints(n), n);
  for (int k = 0; k < 32; k++) {
    printf("%ld %ld %d ", a[k].u.of.sum, a[k].u.of.bits, a[k].count);
    printf("%d %d %d %d\n", b[k].u.half[0], b[k].u.half[3], c[k].u.whole, c[k].count);
  }
}
