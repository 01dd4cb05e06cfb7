// Where no name of a type for addresses is known yet, or it is a macro, a basic type is
// taken: that <stddef.h> is included behind the loop is of no use.
//
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null > %t.c
// RUN: grep -v CHECK %t.c | FileCheck %s
// RUN: %clang -fopenmp -Wall -Wextra -Werror -c %t.c -o %t.o
// RUN: %parfold --guard=none --print=source %s -- -DMACRO 2>/dev/null | grep -v CHECK | FileCheck %s
// RUN: %parfold --guard=none --print=source %s -- -DBEFORE 2>/dev/null | grep -v TWIN | FileCheck --check-prefix=TWIN %s

#if defined MACRO || defined BEFORE
#include <stddef.h>
#endif
#ifdef MACRO
#define size_t unsigned char
#endif

long shift(int *to, const int *from, long n) {
  long s = 0;
  // TWIN: (size_t)(to + n) <= (size_t)from || (size_t)(from + n) <= (size_t)to
  // CHECK: (unsigned long)(to + n) <= (unsigned long)from || (unsigned long)(from + n) <= (unsigned long)to
  for (long i = 0; i < n; i++) {
    to[i] = from[i] + 1;
    s += to[i];
  }
  return s;
}

#ifdef MACRO
#undef size_t
#endif
#include <stddef.h>

size_t behind(const int *a, const int *end) { return (size_t)(end - a); }
