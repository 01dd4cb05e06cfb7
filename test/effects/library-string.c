// Functions of <string.h> and their relatives read and write what they are given.
// What they write is the iteration's own, and so is what their results point to.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %parfold --guard=none --print=source %s -- -O2 -D_FORTIFY_SOURCE=2 | FileCheck %s
// RUN: %check-same-result %s --cflags=-D_GNU_SOURCE

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "../run/program.h"

#include <string.h>
#include <strings.h>

static const char *const words[] = {"sum", "product", "Min", "max", "argmin", "sums"};

long compares(const int *a, long n) {
  long s = 0;
  // CHECK-LABEL: long compares(
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    const char *one = words[(unsigned)a[i] % 6], *other = words[i % 6];
    s += (strcmp(one, other) > 0) + 2 * (strncmp(one, other, 3) == 0);
    s += (memcmp(one, other, 3) < 0) + (strcoll(one, other) == 0);
    s += (strcasecmp(one, other) > 0) + (strncasecmp(one, "m", 1) == 0);
    s += (strstr(one, "um") != NULL) + (memmem(one, strlen(one), "ar", 2) != NULL);
    s += (long)(strspn(one, "armg") + strcspn(one, "ix") + strnlen(other, 4));
    s += (strchr(one, 'm') != NULL) + (strrchr(one, 'm') != strchr(one, 'm'));
  }
  return s;
}

long writes(const int *a, long n) {
  long s = 0;
  // CHECK-LABEL: long writes(
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    char own[40], other[40] = {0};
    memset(own, 0, sizeof own);
    strcpy(own, words[(unsigned)a[i] % 6]);
    strcat(own, words[i % 6]);
    strncat(own, other, 2);
    strncpy(other, own, sizeof other);
    memmove(other + 1, other, 20);
    memcpy(own, other, 8);
    s += (stpcpy(other, own) - other) + own[i % 8];
    s += (long)strxfrm(other, own, 40);
  }
  return s;
}

long finds(const unsigned char *a, long n) {
  long s = 0;
  // CHECK-LABEL: long finds(
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    const char *word = words[a[i] % 6];
    const char *m = strpbrk(word, "mx");
    s += m ? m[0] + (m - word) : 1;
    s += *(const char *)memchr(word, 0, 8) + (memrchr(word, 'm', 3) != NULL);
  }
  return s;
}

void test(long n) {
  printf("%ld %ld %ld\n", compares(ints(n), n), writes(ints(n), n), finds(bytes(n), n));
}
