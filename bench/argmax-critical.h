// Variant "clause" of the arg-max of TYPE, as a function called ARGMAX.

static long ARGMAX(const TYPE *a, long n) {
  TYPE best = 0;
  long where = -1;

#pragma omp parallel
  {
    TYPE my_best = 0;
    long my_where = -1;

#pragma omp for schedule(static)
    for (long i = 0; i < n; i++)
      if (a[i] > my_best) {
        my_best = a[i];
        my_where = i;
      }

#pragma omp critical(bench_argmax)
    if (my_best > best ||
        (my_best == best && my_where >= 0 && my_where < where)) {
      best = my_best;
      where = my_where;
    }
  }
  return where;
}

#undef ARGMAX
#undef TYPE
