// An object may be found again by who has got its address in any way: as a number
// with which there is arithmetic, in a function that is called when a variable's
// life ends, in the size of an array. So addresses are compared, or the loop is
// left alone.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %check-same-result %s
// Twin: overlap-refused.c

#include "../run/program.h"
#include <stdint.h>

long aligned(int n) {
  static int raw[200040];
  int *a = (int *)(((uintptr_t)raw + 15) & ~(uintptr_t)15);
  long s = 0;
  // CHECK-LABEL: long aligned({{.*}} {{{$}}
  // CHECK: (uintptr_t)(&raw + 1) <= (uintptr_t)(a + 20)
  for (int i = 0; i < n; i++) {
    a[i + 20] = raw[i] + 1;
    s += raw[i];
  }
  return s;
}

static uintptr_t number(int *p) { return (uintptr_t)p; }

long by_function(int n) {
  static int a[200040];
  uintptr_t at = number(a);
  int *q = (int *)(at + sizeof *a);
  long s = 0;
  // CHECK-LABEL: long by_function({{.*}} {{{$}}
  // CHECK: (uintptr_t)(&a + 1) <= (uintptr_t)q
  for (int i = 0; i < n; i++) {
    q[i] = a[i] + 1;
    s += a[i];
  }
  return s;
}

long by_steps(int n) {
  static int a[200040];
  uintptr_t at = sizeof *a;
  at += (uintptr_t)a;
  int *q = (int *)at;
  long s = 0;
  // CHECK-LABEL: long by_steps({{.*}} {{{$}}
  // CHECK: (uintptr_t)(&a + 1) <= (uintptr_t)q
  for (int i = 0; i < n; i++) {
    q[i] = a[i] + 1;
    s += a[i];
  }
  return s;
}

static int kept[200040], sized[200040], measured[200040], named[200040], pointed[200040];
static int *alias, *second;

static void keep(int **p) { alias = *p + 1; }
static void set_up(void) {
  int *v __attribute__((cleanup(keep))) = kept;
  (void)v;
}

long in_the_end(int n) {
  set_up();
  int *q = alias;
  long s = 0;
  // CHECK-LABEL: long in_the_end({{.*}} {{{$}}
  // CHECK: (uintptr_t)(&kept + 1) <= (uintptr_t)q
  for (int i = 0; i < n; i++) {
    q[i] = kept[i] + 1;
    s += kept[i];
  }
  return s;
}

static int by_size(void) {
  int v[(second = sized + 1, 3)];
  return (int)sizeof v;
}
static int by_operand(void) { return (int)sizeof(int[(second = measured + 1, 3)]); }
static int by_name(void) {
  typedef int row[(second = named + 1, 3)];
  return (int)sizeof(row);
}
static int by_parameter(int (*p)[(second = pointed + 1, 3)]) { return p != 0; }

long in_a_size(int n) {
  long s = by_size();
  int *q = second;
  // CHECK-LABEL: long in_a_size({{.*}} {{{$}}
  // CHECK: (uintptr_t)(&sized + 1) <= (uintptr_t)q
  for (int i = 0; i < n; i++) {
    q[i] = sized[i] + 1;
    s += sized[i];
  }
  return s;
}

long in_an_operand(int n) {
  long s = by_operand();
  int *q = second;
  // CHECK-LABEL: long in_an_operand({{.*}} {{{$}}
  // CHECK: (uintptr_t)(&measured + 1) <= (uintptr_t)q
  for (int i = 0; i < n; i++) {
    q[i] = measured[i] + 1;
    s += measured[i];
  }
  return s;
}

long in_a_name(int n) {
  long s = by_name();
  int *q = second;
  // CHECK-LABEL: long in_a_name({{.*}} {{{$}}
  // CHECK: (uintptr_t)(&named + 1) <= (uintptr_t)q
  for (int i = 0; i < n; i++) {
    q[i] = named[i] + 1;
    s += named[i];
  }
  return s;
}

long in_a_parameter(int n) {
  long s = by_parameter(0);
  int *q = second;
  // CHECK-LABEL: long in_a_parameter({{.*}} {{{$}}
  // CHECK: (uintptr_t)(&pointed + 1) <= (uintptr_t)q
  for (int i = 0; i < n; i++) {
    q[i] = pointed[i] + 1;
    s += pointed[i];
  }
  return s;
}

void test(long n) {
  int m = (int)n;
  printf("%ld %ld %ld %ld ", aligned(m), by_function(m), by_steps(m), in_the_end(m));
  printf("%ld %ld %ld %ld\n", in_a_size(m), in_an_operand(m), in_a_name(m), in_a_parameter(m));
}
