// What is folded up to the exit is folded behind the search for it. The
// iteration that leaves is run in the loop, as it is.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=20
// RUN: %check-same-result %s --parfold-args=--min-trips=4096 --may-stay

#include "marked.h"
#include <limits.h>

enum { SIZE = 120000 };

double sum(const double *x, long n) {
  /* parfold: extent x n */
  double total = 0;
  // CHECK:      for (long i = 0; i < n; i++) {{{$}}
  // CHECK-NEXT:   if (i == 1) {{{$}}
  // CHECK-NEXT:     long found = n, next = 1;{{$}}
  // CHECK-NEXT:     #pragma omp parallel reduction(min:found) firstprivate(x, n){{$}}
  // CHECK:            for (long i = from; i < to; i++) {{{$}}
  // CHECK-NEXT:         if (x[i] < 0) {{{$}}
  // CHECK-NEXT:           found = i;{{$}}
  // CHECK-NEXT:           break;{{$}}
  // CHECK-NEXT:         }{{$}}
  // CHECK-NEXT:       }{{$}}
  // CHECK:          } while (found >= n);{{$}}
  // CHECK-NEXT:     found -= found > 1;{{$}}
  // CHECK-NEXT:     #pragma omp parallel for reduction(+:total) firstprivate(x, found) schedule(static){{$}}
  // CHECK-NEXT:     for (long i = 1; i < found; i++) {{{$}}
  // CHECK-NEXT:       total += x[i];{{$}}
  // CHECK-NEXT:     }{{$}}
  // CHECK-NEXT:     found -= 1;{{$}}
  // CHECK-NEXT:     i += found;{{$}}
  // CHECK-NEXT:   }{{$}}
  // CHECK-NEXT:   if (x[i] < 0) {{{$}}
  // CHECK-NEXT:     break;{{$}}
  // CHECK-NEXT:   }{{$}}
  // CHECK-NEXT:   total += x[i];{{$}}
  // CHECK-NEXT: }{{$}}
  for (long i = 0; i < n; i++) {
    if (x[i] < 0) {
      break;
    }
    total += x[i];
  }
  return total;
}

// The leaving iteration has its share.
long sum_with_sentinel(const int *a, long n) {
  /* parfold: extent a n */
  long total = 0;
  // CHECK-LABEL: long sum_with_sentinel(
  // CHECK: if (a[i] == -1){{$}}
  // CHECK-NEXT: { found = i; break; }{{$}}
  // CHECK: #pragma omp parallel for reduction(+:total) firstprivate(a, found) schedule(static){{$}}
  // CHECK-NEXT: for (long i = 1; i < found; i++) {{{$}}
  // CHECK-NEXT:   total += a[i];{{$}}
  // CHECK-NEXT: }{{$}}
  for (long i = 0; i < n; i++) {
    total += a[i];
    if (a[i] == -1)
      break;
  }
  return total;
}

// What the header asks is asked when threads look ahead.
long words(const char *s, long n) {
  /* parfold: extent s n */
  long count = 0, i;
  // CHECK-LABEL: long words(
  // CHECK: if (!(s[i] != 0)) { found = i; break; }{{$}}
  // CHECK: #pragma omp parallel for reduction(+:count) firstprivate(s, found) schedule(static){{$}}
  // CHECK-NEXT: for (long i = 1; i < found; i++){{$}}
  // CHECK-NEXT:   if (s[i] == ' '){{$}}
  // CHECK-NEXT:     count++;{{$}}
  for (i = 0; i < n && s[i] != 0; i++)
    if (s[i] == ' ')
      count++;
  return 1000000 * count + i;
}

// Several ways out, and several folds.
int checked(const int *a, long n, long *least, unsigned *bits) {
  /* parfold: extent a n */
  long low = LONG_MAX;
  unsigned all = 0;
  for (long i = 0; i < n; i++) {
    if (a[i] == -1)
      return 1;
    if (a[i] == -2)
      goto failed;
    low = a[i] < low ? a[i] : low;
    all ^= (unsigned)a[i] << i % 8;
  }
  *least = low;
  *bits = all;
  return 0;
failed:
  *least = low;
  *bits = ~all;
  return 2;
}

// A variable that looking ahead takes, and one that it does without.
long classes(const int *a, long n, long *last) {
  /* parfold: extent a n */
  long total = 0;
  int value, twice;
  // CHECK-LABEL: long classes(
  // CHECK: reduction(min:found) private(value) firstprivate(a, n){{$}}
  // CHECK: for (long i = from; i < to; i++) {{{$}}
  // CHECK-NEXT: value = a[i];{{$}}
  // CHECK-NEXT: if (value < 0) {{{$}}
  // CHECK-NEXT: found = i;{{$}}
  // CHECK: reduction(+:total) private(value, twice) firstprivate(a, found) \{{$}}
  for (long i = 0; i < n; i++) {
    value = a[i];
    twice = 2 * value;
    if (value < 0) {
      *last = i + twice;
      break;
    }
    if (value % 3 == 0)
      continue;
    total += twice;
  }
  return total;
}

// In memory, and only as far as something has been added.
struct account {
  double balance;
  long entries, refused;
};

int book(struct account *restrict to, const double *x, long n) {
  /* parfold: extent x n */
  for (long i = 0; i < n; i++) {
    if (x[i] < 0) {
      to->refused = i;
      return -1;
    }
    to->balance += x[i];
    to->entries++;
  }
  return 0;
}

// Slots, with the place.
long best(const int *a, long n, int *value) {
  /* parfold: extent a n */
  int most = INT_MIN;
  long where = -1;
  // CHECK-LABEL: long best(
  // CHECK: found -= found > 1;{{$}}
  // CHECK: struct {{{$}}
  // CHECK: } slot[threads];{{$}}
  // CHECK-NEXT: #pragma omp parallel num_threads(threads) firstprivate(a, found, most){{$}}
  // CHECK: long trips = found - 1;{{$}}
  // CHECK: = 1 + thread * share + (thread < extra ? thread : extra);{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == -1)
      break;
    if (a[i] > most) {
      most = a[i];
      where = i;
    }
  }
  *value = most;
  return where;
}

// The last one of them, too.
long last_even(const int *a, long n) {
  /* parfold: extent a n */
  long last = -1;
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      return last;
    if (a[i] % 2 == 0)
      last = i;
  }
  return last;
}

// A pointer that walks along, and a counter that goes down.
long walk(const int *p, long n) {
  /* parfold: extent p n */
  const int *end = p + n;
  long total = 0;
  while (p < end) {
    int x = *p++;
    if (x < 0)
      break;
    total += x;
  }
  return total * 100 + (end - p) % 100;
}

long down(const int *a, long n) {
  /* parfold: extent a n */
  long total = 0, i, steps = 0;
  for (i = n - 1; i >= 0; i -= 2) {
    steps++;
    if (a[i] == -1)
      break;
    total += a[i];
  }
  return total + 1000 * i + steps;
}

// A question with an effect is asked again.
long asks(const int *a, long n) {
  /* parfold: extent a n */
  long total = 0;
  int x;
  // CHECK-LABEL: long asks(
  // CHECK: if ((x = a[i]) < 0){{$}}
  // CHECK-NEXT: { found = i; break; }{{$}}
  // CHECK: if ((x = a[i]) < 0){{$}}
  // CHECK-NEXT: continue;{{$}}
  for (long i = 0; i < n; i++) {
    if ((x = a[i]) < 0)
      break;
    total += x;
  }
  return total;
}

// Flags, from what they are by then.
int any_and_all(const int *a, long n) {
  /* parfold: extent a n */
  int any = 0, all = 1;
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      break;
    if (a[i] == 999)
      any = 1;
    all = all && a[i] < 998;
  }
  return 2 * any + all;
}

// An inner loop that only the fold runs may be as long as it likes.
long digits(const int *a, long n) {
  /* parfold: extent a n */
  long total = 0;
  // CHECK-LABEL: long digits(
  // CHECK: #pragma omp parallel for reduction(+:total) firstprivate(a, found) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      break;
    int x = a[i];
    while (x != 0) {
      total += x % 10;
      x /= 10;
    }
  }
  return total;
}

// What only the fold divides by is no matter for who looks ahead.
long quotients(const int *a, const int *by, long n) {
  /* parfold: extent a n */
  long total = 0;
  // CHECK-LABEL: long quotients(
  // CHECK: #pragma omp parallel for reduction(+:total) firstprivate(a, by, found) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      break;
    total += a[i] / by[i];
  }
  return total;
}

// What is stored on the way, and a loop that tests behind its body.
long copied(const int *restrict a, int *restrict out, long n) {
  /* parfold: extent a n */
  long total = 0;
  for (long i = 0; i < n && a[i] >= 0; i++) {
    total += a[i];
    out[i] = a[i] / 2;
  }
  return total;
}

long tests_behind(const int *a, int n) {
  /* parfold: extent a n */
  long total = 0;
  int i = 0;
  if (n > 0)
    do {
      if (a[i] < 0)
        goto found;
      total += a[i];
    } while (++i < n);
  return total;
found:
  return total * 2 + i;
}

// One way on adds, the other one leaves.
long branches(const unsigned char *a, unsigned n, unsigned *where) {
  /* parfold: extent a n */
  long total = 0;
  // CHECK-LABEL: long branches({{.*}} {{{$}}
  // CHECK: for (unsigned int i = from; i < to; i++){{$}}
  // CHECK-NEXT: if (a[i] != 0){{$}}
  // CHECK-NEXT: {}{{$}}
  // CHECK-NEXT: else {{{$}}
  // CHECK-NEXT: found = i;{{$}}
  // CHECK-NEXT: break;{{$}}
  // CHECK: for (unsigned int i = 1; i < found; i++){{$}}
  // CHECK-NEXT: if (a[i] != 0){{$}}
  // CHECK-NEXT: total += a[i];{{$}}
  // CHECK-NEXT: else {{{$}}
  // CHECK-NEXT: continue;{{$}}
  for (unsigned i = 0; i < n; i++)
    if (a[i] != 0)
      total += a[i];
    else {
      *where = i;
      return -total;
    }
  return total;
}

// What is only asked for the exit is no question of the fold; but variables that
// are for nothing else stay, or compilers would warn.
long windows(const int *a, long n) {
  /* parfold: extent a n */
  long total = 0;
  for (long i = 0; i + 2 < n; i++) {
    int any = 0;
    for (int j = 0; j < 3; j++)
      any |= a[i + j] < 0;
    if (any)
      break;
    total += a[i] * 2 - a[i + 1];
  }
  return total;
}

long two_questions(const int *a, const int *b, long n) {
  /* parfold: extent a n */
  long total = 0;
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (x == -1)
      break;
    if (x == -2)
      return 1;
    total += b[i];
  }
  return total;
}

// What an iteration stores, no other one reads, nor does it itself behind that.
long cleared(int *a, long n) {
  /* parfold: extent a n */
  long total = 0;
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      return -total;
    total += a[i];
    a[i] = (int)(i % 3);
  }
  return total;
}

static int data[SIZE + 1], half[SIZE + 1];
static double number[SIZE + 1];
static char text[SIZE + 1];

void test(long n) {
  long at[] = {-1, 0, 1, 2, n / 3, n / 2, n - 2, n - 1};
  for (unsigned k = 0; k < sizeof at / sizeof *at; k++)
    for (int key = -1; key >= -2; key--) {
      for (long i = 0; i < n; i++) {
        data[i] = random_at(i);
        number[i] = random_at(i) / 8.0;
        text[i] = random_at(i) % 5 ? 'x' : ' ';
      }
      if (at[k] >= 0 && at[k] < n) {
        data[at[k]] = key;
        number[at[k]] = key;
        text[at[k]] = 0;
      }
      long least = 0, last = 0;
      unsigned bits = 0;
      int value = 0;
      struct account a = {1, 2, 3};
      printf("%a %ld %ld ", sum(number, n), sum_with_sentinel(data, n), words(text, n));
      int how = checked(data, n, &least, &bits);
      printf("%d %ld %u ", how, least, bits);
      long of = classes(data, n, &last);
      printf("%ld %ld ", of, last);
      how = book(&a, number, n);
      printf("%d %a %ld %ld ", how, a.balance, a.entries, a.refused);
      of = best(data, n, &value);
      printf("%ld %d %ld ", of, value, last_even(data, n));
      printf("%ld %ld ", copied(data, half, n), tests_behind(data, (int)n));
      for (long i = 0; i < n; i += n / 5 + 1)
        printf("%d ", half[i]);
      unsigned where = 0;
      of = branches((const unsigned char *)text, (unsigned)n, &where);
      printf("%ld %u %ld ", of, where, windows(data, n));
      printf("%ld ", two_questions(data, half, n));
      for (long i = 0; i < n; i++)
        half[i] = half[i] ? half[i] : 3;
      printf("%ld ", quotients(data, half, n));
      printf("%ld %ld %ld %d %ld\n", walk(data, n), down(data, n), asks(data, n), any_and_all(data, n),
             digits(data, n));
      of = cleared(data, n);
      printf("%ld %d\n", of, n ? data[n / 2] : 0);
    }
}
