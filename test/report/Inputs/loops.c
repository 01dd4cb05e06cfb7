#include <stdio.h>

long sum(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long best(const double *a, long n) {
  double m = a[0];
  long at = 0;
  for (long i = 1; i < n; i++)
    if (a[i] > m) {
      m = a[i];
      at = i;
    }
  return at;
}

void smooth(double *a, long n) {
  for (long i = 1; i < n; i++)
    a[i] = (a[i] + a[i - 1]) / 2; // "<&>"
}

void clear(int *a, long n) {
  for (long i = 0; i < n; i++)
    a[i] = 0;
}
