// What a function declares hides what has the same name outside of it (C11
// 6.2.1p4): new code that calls 'free' would call the parameter.
//
// RUN: %parfold --guard=none --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=3

#include "../run/program.h"
#include <math.h>

static int calls;

static void called(void *memory) {
  (void)memory;
  calls++;
}

static void *allocated(size_t many, size_t size) {
  calls++;
  return calloc(many, size);
}

static int one(void) {
  calls++;
  return 1;
}

static double lesser(double x, double y) {
  calls++;
  return x < y ? x : y;
}

static double greater(double x, double y) { return fmax(x, y); }

static void parameter(int *h, const unsigned short *key, long n, void (*free)(void *)) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the new code needs the word 'free', which means something else in this file [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
  free(h);
}

static void variable(int *h, const unsigned short *key, long n) {
  void *(*calloc)(size_t, size_t) = allocated;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'calloc', {{.*}} [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
  free(calloc(1, 1));
}

static long of_openmp(const int *a, long n, int (*omp_get_max_threads)(void)) {
  int best = -1000;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'omp_get_max_threads', {{.*}} [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where + omp_get_max_threads();
}

static long constant(const int *a, long n) {
  struct {
    enum { none, omp_get_thread_num } number;
  } first = {none};
  int best = -1000;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'omp_get_thread_num', {{.*}} [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where + omp_get_thread_num + (long)first.number;
}

// The function that the loop calls means the library's fmax.
static double of_the_loop(const double *a, long n, double (*fmax)(double, double)) {
  double best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'fmax', {{.*}} [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    best = greater(best, a[i]);
  return fmax(best, 1e9);
}

// A declaration of the function itself hides nothing ...
static void itself(int *h, const unsigned short *key, long n) {
  void free(void *);
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [histogram]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
  free(0);
}

// ... and neither does a member, or what another function declares.
static void member(int *h, const unsigned short *key, long n) {
  struct {
    void (*free)(void *);
  } of = {called};
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [histogram]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
  of.free(h);
}

static double by_name(const double *a, long n) {
  double best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [max]{{$}}
  for (long i = 0; i < n; i++)
    best = greater(best, a[i]);
  return best;
}

void test(long n) {
  static int h[65536];
  unsigned short *key = (unsigned short *)shorts(n);
  calls = 0;
  parameter(h, key, n, called);
  variable(h, key, n);
  printf("%ld %ld ", of_openmp(ints(n), n, one), constant(ints(n), n));
  printf("%a ", of_the_loop(doubles(n), n, lesser));
  itself(h, key, n);
  member(h, key, n);
  printf("%a %d %d %d\n", by_name(doubles(n), n), calls, h[0], h[30000]);
}
