// New code names members, variables and types that the loop has by another way: a function
// that is called, a macro. Where such a name is a macro itself, the compiler would read
// something else there (C11 6.10.3p10), or, in a directive, nothing that it takes.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- 2> %t.remarks | grep -v CHECK | FileCheck --check-prefix=TEXT %s
// RUN: FileCheck %s < %t.remarks
// RUN: %check-same-result %s --parfold-args=--kinds=+doall --expect-rewritten=4 --sizes "0 1 7 30011"

#include "../run/program.h"

struct vector {
  long *data, *spare, *rows;
};
static long *data_of(const struct vector *v) { return v->data; }
static long *rows_of(const struct vector *v) { return v->rows; }
static void put(const struct vector *v, long i, long x) { v->data[i] = x; }
static void put_row(const struct vector *v, long i, long x) { v->rows[i] = x; }

// The old name, which means another member now.
#define data spare

static void sum_of_data(const struct vector *v, long *out, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *out += data_of(v)[i];
}

static void sum_of_rows(const struct vector *v, long *out, long n) {
  // TEXT-LABEL: void sum_of_rows(
  // TEXT: (size_t)(v->rows + n) <= (size_t)out
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: '*out' is a sum, reduction clause [sum]{{$}}
  for (long i = 0; i < n; i++)
    *out += rows_of(v)[i];
}

static void to_data(const struct vector *v, const long *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    put(v, i, a[i] + 1);
}

static void to_rows(const struct vector *v, const long *a, long n) {
  // TEXT-LABEL: void to_rows(
  // TEXT: (size_t)(v->rows + n) <= (size_t)a
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 0; i < n; i++)
    put_row(v, i, a[i] + 1);
}

// A short form, in which the member's own name is the macro's.
struct state {
  long *from, *to;
};
#define from (state->from)
#define to (state->to)

static void copy(const struct state *state, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    to[i] = from[i];
}

#undef from
#undef to

// A variable with parentheses is none in a clause.
#define total (total)

static long sum(const long *a, long n) {
  long total = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the new code needs the word 'total', which means something else in this file [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    total += a[i];
  return total;
}

#undef total
#define weight (weight)

static long weighted(const long *a, long n, long weight) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the new code needs the word 'weight', which means something else in this file [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * weight;
  return s;
}

#undef weight

// A macro that is the name itself, and one with arguments, replace nothing here.
#define count count
#define many(x) ((x) + 1)

static long harmless(const long *a, long n) {
  long count = 0, many = 0;
  // TEXT-LABEL: long harmless(
  // TEXT: #pragma omp parallel for reduction(+:count, many)
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    count += a[i];
    many += a[i] > 0;
  }
  return many(count) + many;
}

// 'byte' is what it was for what is declared before.
typedef unsigned char byte;
typedef unsigned char octet;

static long bytes_in(const long *a, long n) {
  byte at = 3;
  long s = 0;
#define byte unsigned
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'byte', {{.*}} [name-clash]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[at & 255] + at;
    at += 5;
  }
#undef byte
  return s + at;
}

static long octets_in(const long *a, long n) {
  octet at = 3;
  long s = 0;
  // TEXT-LABEL: long octets_in(
  // TEXT: octet at_first = at;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: 's' is a sum, reduction clause [sum]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[at & 255] + at;
    at += 5;
  }
  return s + at;
}

static void print(const long *a, long n) {
  unsigned long s = 0;
  for (long i = 0; i < n; i++)
    s = s * 31 + (unsigned long)a[i];
  printf("%lu\n", s);
}

void test(long n) {
  long *a = longs(2 * n + 256), *other = longs(2 * n + 256);
#undef data
  // Each writes to what it reads an element before.
  struct vector v = {a + 1, other, a + 1};
  struct state s = {a, a + 1};
  sum_of_data(&v, a + n / 2 + 1, n);
  sum_of_rows(&v, a + n / 2 + 1, n);
  print(a, n);
  to_data(&v, a, n);
  print(a, n);
  to_rows(&v, a, n);
  print(a, n);
  copy(&s, n);
  print(a, n);
  printf("%ld %ld %ld ", sum(other, n), weighted(other, n, 3), harmless(other, n));
  printf("%ld %ld\n", bytes_in(other, n), octets_in(other, n));
}
