// What a function declares hides what has the same name outside of it (C11
// 6.2.1p4): a copy that new code declares by the name of its type would be of
// another one.
//
// RUN: %parfold --guard=none --print=source %s -- 2>&1 >/dev/null | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=4

#include "../run/program.h"

typedef int number;

struct point {
  int x, y;
};

static long slots(const int *a, long n) {
  number best = -1000;
  long where = -1;
  typedef signed char number;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the new code needs the word 'number', which means something else in this file [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where + best * (long)sizeof(number);
}

static void stand_in(number *sum, const int *a, long n) {
  typedef signed char number;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'number', {{.*}} [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[i];
  *sum *= sizeof(number);
}

static void copies(number *h, const unsigned char *key, long n) {
  {
    typedef signed char number;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} 'number', {{.*}} [name-clash]{{$}}
    for (long i = 0; i < n; i++)
      h[key[i]]++;
    h[0] += sizeof(number);
  }
}

static long counter(const int *a, long n) {
  number i;
  long s = 0;
  {
    typedef signed char number;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} 'number', {{.*}} [name-clash]{{$}}
    for (i = 0; i < n; i++)
      s += a[i];
    s += sizeof(number);
  }
  return s + i;
}

static int variable(const int *a, long n) {
  number best = -1000;
  long where = -1;
  {
    int number = 7;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} 'number', {{.*}} [name-clash]{{$}}
    for (long i = 0; i < n; i++)
      if (a[i] > best) {
        best = a[i];
        where = i;
      }
    best += number;
  }
  return (int)where + best;
}

static int tag(const struct point *a, long n) {
  struct point highest = {0, -1000};
  {
    struct point {
      char name;
    } other = {1};
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} 'point', {{.*}} [name-clash]{{$}}
    for (long i = 0; i < n; i++)
      if (a[i].y > highest.y)
        highest = a[i];
    highest.x += other.name;
  }
  return highest.x;
}

static int enumerator(const int *a, long n) {
  number best = -1000;
  long where = -1;
  {
    enum { none, number };
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} 'number', {{.*}} [name-clash]{{$}}
    for (long i = 0; i < n; i++)
      if (a[i] > best) {
        best = a[i];
        where = i;
      }
    best += number - none;
  }
  return (int)where + best;
}

// What a structure's members declare has the scope around the structure.
static int within(const struct point *a, long n) {
  struct point highest = {0, -1000};
  {
    struct {
      struct point {
        char name;
      } other;
    } of = {{1}};
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} 'point', {{.*}} [name-clash]{{$}}
    for (long i = 0; i < n; i++)
      if (a[i].y > highest.y)
        highest = a[i];
    highest.x += of.other.name;
  }
  return highest.x;
}

// The names alone, where none of them is needed, ...
static long not_needed(const int *a, long n) {
  int best = -1000;
  long where = -1;
  typedef signed char number;
  struct point {
    char name;
  } other = {1};
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where + best * (long)sizeof(number) + other.name;
}

// ... where they have another name space, ...
static int tags_and_members(const int *a, long n) {
  struct number {
    int number;
  } other = {1};
  number best = -1000;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return (int)where + best + other.number;
}

// ... and where all of them mean what they always do.
static long own(const int *a, const struct point *p, long n) {
  typedef signed char number;
  number least = 100;
  int where = -1;
  struct point highest = {0, -1000};
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmin]{{$}}
  for (long i = 0; i < n; i++)
    if ((number)a[i] < least) {
      least = (number)a[i];
      where = (int)i;
    }
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (p[i].y > highest.y)
      highest = p[i];
  return where + least + highest.x;
}

void test(long n) {
  const int *a = ints(n);
  struct point *p = calloc((size_t)n + 1, sizeof *p);
  static number h[256];
  number sum = 0;
  for (long i = 0; i < n; i++)
    p[i] = (struct point){(int)i, a[i]};
  stand_in(&sum, a, n);
  copies(h, bytes(n), n);
  printf("%ld %d %d ", slots(a, n), sum, h[3]);
  printf("%ld %d %d ", counter(a, n), variable(a, n), tag(p, n));
  printf("%d %d ", enumerator(a, n), within(p, n));
  printf("%ld %d %ld\n", not_needed(a, n), tags_and_members(a, n), own(a, p, n));
}
