// State that a call leaves to the next one, where nothing in the text shows it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#define _GNU_SOURCE
#include <errno.h>
#include <fenv.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

long rolls(long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'rand', which keeps hidden state [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += rand() % 6;
  return s;
}

long more_rolls(long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'erand48', which keeps hidden state [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    unsigned short seed[3] = {1, 2, (unsigned short)i};
    s += erand48(seed) < 0.5;
  }
  return s;
}

// Beside its result it leaves the sign, in a global variable.
long signs(const double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'lgamma', which writes the global 'signgam' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += lgamma(a[i]) < 1;
  return s;
}

long more_signs(const float *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'lgammaf', which writes the global 'signgam' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += lgammaf(a[i]) < 1;
  return s;
}

long tokens(char *text, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'strtok', which keeps hidden state [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += strtok(i ? NULL : text, " ") != NULL;
  return s;
}

// Not hidden, but a pointer leads to where it writes.
long safer_tokens(const char *text, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls '{{(__)?}}strtok_r', which writes through a pointer in memory [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    char own[3] = {text[i], ' ', 0}, *rest;
    s += strtok_r(own, " ", &rest) != NULL;
  }
  return s;
}

long characters(const char *const *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'mbrlen', which may keep hidden state [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += (long)mbrlen(a[i], 8, NULL);
  return s;
}

long messages(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'strerror', which returns a buffer of its own, which every call writes [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += strerror(a[i])[0];
  return s;
}

long exceptions(long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'fegetround', which works with the floating-point environment of a thread [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += fegetround() == FE_UPWARD;
  return s;
}

#ifdef TWIN
// Here the state is an argument.
long rolls_each(const unsigned *seeds, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    unsigned seed = seeds[i];
    s += rand_r(&seed) % 6;
    s += rand_r(&seed) % 6;
  }
  return s;
}

long signs_each(const double *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    int sign;
    s += lgamma_r(a[i], &sign) < 1 ? sign : 0;
  }
  return s;
}
#endif
