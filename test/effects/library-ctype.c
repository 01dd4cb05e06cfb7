// What is a letter is said by the locale, which nothing here changes.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %parfold --guard=none --print=source %s -- -O2 | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

#include <ctype.h>
#include <wctype.h>

long narrow(const unsigned char *text, long n) {
  long s = 0;
  // CHECK-LABEL: long narrow(
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += !isalpha(text[i]) + !isspace(text[i]) + !ispunct(text[i]) + toupper(text[i]);
  return s;
}

long functions(const unsigned char *text, long n) {
  long s = 0;
  // CHECK-LABEL: long functions(
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += !(isxdigit)(text[i]) + !(isupper)(text[i]) + (tolower)(text[i]);
  return s;
}

long wide(const unsigned char *text, long n) {
  long s = 0;
  // CHECK-LABEL: long wide(
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++)
    s += !iswalpha(text[i]) + (long)towupper(text[i]) + !iswctype(text[i], wctype("digit"));
  return s;
}

void test(long n) {
  printf("%ld %ld %ld\n", narrow(bytes(n), n), functions(bytes(n), n), wide(bytes(n), n));
}
