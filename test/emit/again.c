// parfold leaves what it wrote alone, in every form, and says that it is
// parallel already; whether its compile command has -fopenmp does not matter,
// nor whether the second run asks for another form.
//
// REQUIRES: omp-header
//
// RUN: for way in '' '--guard=none' '--guard=clause --min-trips=9' \
// RUN:     '--guard=version --min-trips=9' '--strategy=thread-array --guard=none'; do \
// RUN:   %parfold $way -q --print=source %s -- > %t.c 2> %t.err || exit 1; \
// RUN:   ! diff -q %s %t.c || exit 1; \
// RUN:   for flag in -std=c11 -fopenmp; do \
// RUN:     for again in $way '' '--guard=none' '--strategy=thread-array --guard=none'; do \
// RUN:       %parfold $again --print=source %t.c -- $flag > %t.again.c 2> %t.err || exit 1; \
// RUN:       diff %t.c %t.again.c || exit 1; \
// RUN:       grep -q already-parallel %t.err || exit 1; \
// RUN:       ! grep -E 'loop parallelized|configurations-differ' %t.err || exit 1; \
// RUN:     done; \
// RUN:   done; \
// RUN: done

int function(const int *a, int n, int twice) {
  int m = 0, k = 0, s = 0, i;
  for (i = 0; i < n; i++)
    if (a[i] >= m) {
      m = a[i];
      k = i;
    }
  if (twice)
    for (i = 0; i < n; i++)
      s += a[i];
  else
    for (int j = n; j > 0; j--)
      s -= a[j - 1]; // and so on
  for (int j = 0; j < 100000000; j++) s += j & n; for (int j = 0; j < n; j++) s *= a[j];
  return k + s + i;
}
