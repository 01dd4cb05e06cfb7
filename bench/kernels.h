// The kernels of one variant. Each source file with kernels is compiled with
// -DVARIANT=serial (or clause, ...) and defines one such table, so that all
// variants meet in one program under the same names.

#ifndef BENCH_KERNELS_H
#define BENCH_KERNELS_H

struct kernels {
  double (*sum)(const double *a, long n);
  double (*dot)(const double *a, const double *b, long n);
  double (*product)(const double *a, long n);
  double (*conditional_sum)(const double *a, double limit, long n);
  int (*count)(const int *k, int limit, long n);
  long (*argmax)(const double *a, long n);
  long (*argmax_float)(const float *a, long n);
  long (*argmax_int)(const int *a, long n);
  long (*argmax_long)(const long *a, long n);
  void (*scan)(const int *a, unsigned *sums, long n);
  long (*find)(const int *a, int key, long n);
};

extern const struct kernels serial, clause, readable, parfold, reproducible;

#endif // BENCH_KERNELS_H
