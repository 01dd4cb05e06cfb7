// Loops that count without saying so in a 'for', with the values that their
// variables have afterwards. An empty count, a single iteration and a whole
// array must all come out as before.
//
// RUN: %check-same-result %s --expect-rewritten=22

#include "program.h"
#include <string.h>

/* while */

static long while_below(const int *a, long n) {
  long s = 0, i = 0;
  while (i < n) {
    s += a[i];
    i++;
  }
  return s + i;
}

static long while_postfix(const int *a, long n) {
  long s = 0, i = 0;
  while (i < n)
    s += a[i++];
  return s - i;
}

static long while_down_to_zero(const int *a, long n) {
  long s = 0;
  while (n-- > 0)
    s += a[n];
  return s + 3 * n;
}

static unsigned long while_truth(const unsigned char *p, size_t n) {
  unsigned long s = 0;
  while (n--)
    s += *p++;
  return s;
}

static long while_prefix(const int *a, int n) {
  long s = 0;
  int i = -1;
  while (++i < n)
    s += 2 * a[i];
  return s + i;
}

static long while_not_end(const int *p, const int *end) {
  long s = 0;
  while (p != end)
    s += *p++;
  return s;
}

static long while_pairs(const short *p, const short *end, const short **left) {
  long s = 0;
  while (p + 1 < end) {
    s += p[0] - p[1];
    p += 2;
  }
  *left = p;
  return s;
}

static long while_from_the_end(const int *a, const int *p) {
  long s = 0;
  while (p > a) {
    --p;
    s += *p / 3;
  }
  return s;
}

static double while_two_pointers(const double *x, const double *y, long n) {
  double s = 0;
  while (n > 0) {
    s += *x++ * *y++;
    n--;
  }
  return s;
}

/* do */

static long do_below(const int *a, long n) {
  long s = 0, i = 0;
  do {
    s += a[i];
    i++;
  } while (i < n);
  return s + i;
}

static long do_down(const int *a, int n) {
  long s = 0;
  do
    s += a[n];
  while (--n >= 0);
  return s + n;
}

/* for (;;) */

static long leading_test(const int *a, long n) {
  long s = 0, i = 0;
  for (;;) {
    if (i >= n)
      break;
    s += a[i];
    i++;
  }
  return s + i;
}

static long trailing_test(const int *a, long n) {
  long s = 0, i = 0;
  for (;;) {
    s += a[i];
    if (++i >= n)
      break;
  }
  return s + i;
}

static long forever(const int *a, int n) {
  long s = 0;
  int i = 0;
  while (1) {
    if (i == n)
      break;
    s += a[i] & 7;
    i += 1;
  }
  return s;
}

/* for, not canonical */

static long two_counters(const int *a, long n) {
  long s = 0, i, j;
  for (i = 0, j = n - 1; i < n; i++, j--)
    s += a[i] * (j % 3 + 1);
  return s + i + j;
}

static long pointer_for(const int *p, const int *e) {
  long s = 0;
  for (; p < e; p++)
    s += *p;
  return s;
}

static long pointer_strides(const int *p, long n) {
  long s = 0;
  const int *e = p + n;
  for (; p + 2 < e; p += 3)
    s += p[0] + p[2];
  return s + (e - p);
}

static unsigned no_init(const unsigned *a, unsigned from, unsigned to) {
  unsigned s = 0;
  for (; from < to; from++)
    s += a[from];
  return s ^ from;
}

static long in_the_body(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n;) {
    s += a[i];
    i += 2;
  }
  return s;
}

/* bounds */

struct vector {
  long n;
  int *data;
};

static long bound_in_memory(const struct vector *v) {
  long s = 0;
  for (long i = 0; i < v->n; i++)
    s += v->data[i];
  return s;
}

static long string_length(const char *text) {
  long vowels = 0;
  for (size_t i = 0; i < strlen(text); i++)
    if (text[i] == 'a' || text[i] == 'e')
      vowels++;
  return vowels;
}

static long unsigned_counter(const int *a, unsigned n) {
  long s = 0;
  for (unsigned i = 0; i < n; i++)
    s += a[i];
  return s;
}

void test(long n) {
  const int *a = ints(n);
  const short *h = shorts(n), *left;
  struct vector v = {n, ints(n)};
  size_t length = n > 0 ? (size_t)n : 0;
  char *text = calloc(length + 1, 1);
  memset(text, 'e', length);

  printf("%ld %ld ", while_below(a, n), while_postfix(a, n));
  printf("%ld %lu ", while_down_to_zero(a, n), while_truth(bytes(n), (size_t)n));
  printf("%ld %ld ", while_prefix(a, (int)n), while_not_end(a, a + n));
  printf("%ld ", while_pairs(h, h + n, &left));
  printf("%ld %ld ", (long)(left - h), while_from_the_end(a, a + n));
  printf("%.6e\n", while_two_pointers(doubles(n), more_doubles(n), n));
  printf("%ld %ld\n", do_below(a, n), do_down(a, (int)(length % 1000000)));
  printf("%ld %ld ", leading_test(a, n), trailing_test(a, n));
  printf("%ld\n", forever(a, (int)n));
  printf("%ld %ld ", two_counters(a, n), pointer_for(a, a + n));
  printf("%ld %u ", pointer_strides(a, n), no_init(unsigneds(n), 0, (unsigned)n));
  printf("%ld\n", in_the_body(a, n));
  printf("%ld %ld ", bound_in_memory(&v), string_length(text));
  printf("%ld\n", unsigned_counter(a, (unsigned)n));
  free(text);
}
