// Where the array ends, nobody knows; the loop may be left just there.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
#include <stdlib.h>

static int table[1000];

long parameter(const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop may leave where 'a' ends, and other threads would read on [unknown-end]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == 7)
      return i;
  return -1;
}

struct column {
  long rows;
  int *value;
};

long member(const struct column *c) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop may leave where 'c->value' ends, {{.*}} [unknown-end]{{$}}
  for (long i = 0; i < c->rows; i++)
    if (c->value[i] == 7)
      return i;
  return -1;
}

// The loop may be left before what it computes is no 'int'. That is an element
// of nothing then.
int hashed(int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'table[i * 1000003 % 1000]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++)
    if (table[i * 1000003 % 1000] == 7)
      return i;
  return -1;
}

int beside(const int *a, int n) {
  /* parfold: extent a n */
  int k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'table[k % 1000]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++) {
    if (a[i] == 7)
      break;
    if (table[k % 1000] == 7)
      return i;
    k += 1000003;
  }
  return -1;
}

// The sum may be far below what it is compared with.
int gap(const int *a, int n, int by) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-end]{{$}}
  for (int i = 0; i < n; i++)
    if (by >= 0 && i + by < n && a[i] > a[i + by])
      return i;
  return -1;
}

// For 2^30 elements, and one more, 4 bytes are allocated.
int bytes_of(unsigned n) {
  int *a = malloc(n * 4), at = -1;
  if (n > 0)
    a[0] = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop may leave where 'a' ends, {{.*}} [unknown-end]{{$}}
  for (unsigned i = 0; i < n; i++)
    if (a[i] == 0) {
      at = 0;
      break;
    }
  free(a);
  return at;
}

// Elements of no size, of which any number of bytes is enough for any number.
struct nothing {};

int of_no_size(const int *a, int n) {
  /* parfold: extent a n */
  struct nothing *e = malloc(1000);
  int at = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop may leave where 'e' ends, {{.*}} [unknown-end]{{$}}
  for (int i = 0; i < n; i++) {
    struct nothing t = e[i];
    if (a[i] == 7 + (int)sizeof t) {
      at = i;
      break;
    }
  }
  free(e);
  return at;
}

// One element more than there are.
int inclusive(const int *a, int n) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-end]{{$}}
  for (int i = 0; i <= n; i++)
    if (a[i] == 7)
      return i;
  return -1;
}

// The index is from data that the loop would never have come to.
long by_index(const int *index, long n) {
  /* parfold: extent index n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'table[index[i]]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++) {
    if (index[i] < 0)
      break;
    if (table[index[i]] == 7)
      return i;
  }
  return -1;
}

int too_far(void) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < 2000; i++)
    if (table[i] == 7)
      return i;
  return -1;
}

int before(int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++)
    if (table[i - 1] == 7)
      return i;
  return -1;
}

// The pointer has another value by then.
long moved(int n) {
  int *a = malloc((size_t)n * sizeof *a);
  long at = -1;
  a += n / 2;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-end]{{$}}
  for (int i = 0; i < n; i++)
    if (a[i] == 7) {
      at = i;
      break;
    }
  return at;
}

long said_of_another_value(const int *a, int n) {
  /* parfold: extent a n */
  a++;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-end]{{$}}
  for (int i = 0; i < n; i++)
    if (a[i] == 7)
      return i;
  return -1;
}

// If there are no flags, there may be no values.
long conditional(const char *flag, int n) {
  /* parfold: extent flag n */
  int *a = malloc((size_t)n * sizeof *a);
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'a' ends{{.*}} [unknown-end]{{$}}
  for (int i = 0; i < n; i++)
    if (flag[i] && a[i] == 7)
      return i;
  return -1;
}

struct options {
  int limit;
};

long optional(const int *a, long n, const struct options *o) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0 && a[i] > o->limit)
      return i;
  return -1;
}
