// Every kind of fold is checked: what changes beside the loop's own variables is
// copied before, put back in between, and compared. A program that is right is
// told so by nothing, and goes on with what the loops as they were have computed.
//
// RUN: %parfold --selfcheck --kinds=* --guard=none --print=source %s -- 2>/dev/null | grep -v TEXT | grep parfold_keep | FileCheck --check-prefix=TEXT %s
// RUN: PARFOLD_SELFCHECK=abort %check-same-result %s --parfold-args="--selfcheck --kinds=*" --expect-rewritten=11 --cflags="-I %source-dir/runtime" --sizes "0 1 7 1000 100003"

#include "../run/program.h"

// TEXT:      parfold_keep(&check, &least, 1, PARFOLD_DOUBLE, sizeof least) &&
// TEXT-NEXT: parfold_keep(&check, &where, 1, PARFOLD_SIGNED, sizeof where)) {
long place_of_least(const double *a, long n) {
  double least = 1e9;
  long where = -1;
  for (long i = 0; i < n; i++)
    if (a[i] < least) {
      least = a[i];
      where = i;
    }
  return where;
}

// TEXT-NEXT: parfold_keep(&check, &s, 1, PARFOLD_DOUBLE, sizeof s)
double dot(const double *a, const double *b, long n) {
  double s = 1;
  for (long i = 0; i < n; i++)
    s += a[i] * b[i];
  return s;
}

// TEXT-NEXT: parfold_keep(&check, &h, 256, PARFOLD_SIGNED, sizeof h[0])
int histogram(const unsigned char *key, long n) {
  int h[256] = {0};
  for (long i = 0; i < n; i++)
    h[key[i]]++;
  return h[7] * 1000 + h[250];
}

// TEXT-NEXT: parfold_keep(&check, &s, 1, PARFOLD_SIGNED, sizeof s) &&
// TEXT-NEXT: parfold_keep(&check, out, n, PARFOLD_SIGNED, sizeof *out)
long running(const int *restrict a, long n, long *restrict out) {
  long s = 0;
  for (long i = 0; i < n; i++) {
    s += a[i];
    out[i] = s;
  }
  return s;
}

// TEXT-NEXT: parfold_keep(&check, &last, 1, PARFOLD_SIGNED, sizeof last)
int last_of(const int *a, long n) {
  int last = -1;
  for (long i = 0; i < n; i++)
    if (a[i] % 7 == 0)
      last = a[i];
  return last;
}

// TEXT-NEXT: parfold_keep(&check, &any, 1, PARFOLD_SIGNED, sizeof any)
int any_negative(const int *a, long n) {
  int any = 0;
  for (long i = 0; i < n; i++)
    any |= a[i] < 0;
  return any;
}

// TEXT-NEXT: parfold_keep(&check, out, 1, PARFOLD_SIGNED, sizeof *out)
void in_memory(const int *restrict a, long n, long *restrict out) {
  for (long i = 0; i < n; i++)
    *out += a[i];
}

// TEXT-NEXT: parfold_keep(&check, &n, 1, PARFOLD_SIGNED, sizeof n)
// TEXT-NEXT: parfold_keep(&check, &a, 1, PARFOLD_DEAD, sizeof a)
// TEXT-NEXT: parfold_keep(&check, &s, 1, PARFOLD_SIGNED, sizeof s)
long walked(const int *a, int n) {
  long s = 0;
  while (n-- > 0)
    s += *a++;
  return s + n;
}

// TEXT-NEXT: parfold_keep(&check, &a, 1, PARFOLD_SIGNED, sizeof a)
// TEXT-NEXT: parfold_keep(&check, &b, 1, PARFOLD_SIGNED, sizeof b)
int two_greatest(const int *v, long n) {
  int a = -5000, b = -5000;
  for (long i = 0; i < n; i++)
    if (v[i] > a) {
      b = a;
      a = v[i];
    } else if (v[i] > b) {
      b = v[i];
    }
  return a - b;
}

// TEXT-NEXT: parfold_keep(&check, to, n, PARFOLD_SIGNED, sizeof *to)
void doubled(const int *restrict a, long n, int *restrict to) {
  for (long i = 0; i < n; i++)
    to[i] = 2 * a[i];
}

// TEXT-NEXT: parfold_keep(&check, &s, 1, PARFOLD_DOUBLE, sizeof s)
double reproducible(const double *a, long n) {
  double s = 0;
  /* parfold: reproducible */
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  int *a = ints(n), *b = more_ints(n);
  double *d = doubles(n), *e = more_doubles(n);
  unsigned char *key = bytes(n);
  long *out = longs(n), total = 3;
  printf("%ld %.9e %d\n", place_of_least(d, n), dot(d, e, n), histogram(key, n));
  printf("%ld", running(a, n, out));
  printf(" %ld\n", out[n / 2]);
  in_memory(a, n, &total);
  doubled(a, n, b);
  printf("%d %d %ld %ld %d\n", last_of(a, n), any_negative(a, n), total, walked(a, (int)n), b[n / 3]);
  printf("%d %.9e\n", two_greatest(a, n), reproducible(d, n));
  free(a);
  free(b);
  free(d);
  free(e);
  free(key);
  free(out);
}
