// A fold that needs slots has them in the region that fills the copies of an
// array: on the threads' stacks, or on the heap.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | grep -v CHECK | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t.remarks
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"

struct found {
  double best;
  long where;
};

// CHECK-LABEL: struct found heap(
// CHECK: int threads = omp_get_max_threads() < 1024 ? omp_get_max_threads() : 1024;
// CHECK: struct {
// CHECK: } slot[threads];
// CHECK: #pragma omp parallel num_threads(threads)
// CHECK: long thread = omp_get_thread_num(), team = omp_get_num_threads();
// CHECK: size_t copy = omp_get_thread_num(), copies = omp_get_num_threads();
// CHECK: slot[thread].where = where;
// CHECK-NEXT: #pragma omp barrier
// CHECK-NEXT: #pragma omp for schedule(static)
// CHECK: threads = team;
// CHECK: if (slot[thread].best > best) {
struct found heap(const unsigned short *key, const double *a, long n, int *h) {
  double best = 0;
  long where = -1;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: 'best' (with 'where') is a maximum with its place, 'h' is a histogram; a copy per thread
  for (long i = 0; i < n; i++) {
    h[key[i]]++;
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  }
  return (struct found){best, where};
}

// CHECK-LABEL: long double stack(
// CHECK: int threads = omp_get_max_threads();
// CHECK: long double slot[threads];
// CHECK-NOT: #pragma omp barrier
// CHECK: #pragma omp critical(parfold)
long double stack(const unsigned char *key, const double *a, long n, int *h) {
  long double sum = 0;
  // REMARK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}}; a copy per thread
  for (long i = 0; i < n; i++) {
    h[key[i] & 63] += 2;
    sum += a[i];
  }
  return sum;
}

// A local array of constant size, which a clause would do.
double section(const unsigned char *key, const double *a, long n, int *out) {
  int h[64] = {0};
  double least = 1e9;
  for (long i = n - 1; i >= 0; i--) {
    h[key[i] & 63]++;
    least = a[i] < least ? a[i] : least;
  }
  *out = h[3] * 1000 + h[62];
  return least;
}

void test(long n) {
  unsigned short *wide = calloc((size_t)n + 1, sizeof *wide);
  for (long i = 0; i < n; i++)
    wide[i] = (unsigned short)random_at(i);
  static int h[65536], small[64];
  double *a = doubles(n);
  struct found f = heap(wide, a, n, h);
  printf("%a %ld %d %d\n", f.best, f.where, h[0], h[500]);
  long double sum = stack(bytes(n), a, n, small);
  printf("%.12Lg %d\n", sum, small[17]);
  double least = section(bytes(n), a, n, h);
  printf("%a %d\n", least, h[0]);
}
