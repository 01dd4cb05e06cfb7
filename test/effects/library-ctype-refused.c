// This file changes it. Threads that are there already may not hear of that.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#include <ctype.h>
#include <locale.h>
#include <string.h>

void german(void) { setlocale(LC_ALL, "de_DE"); }

long table(const unsigned char *text, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls '__ctype_b_loc', which reads the locale, which threads do not share in a file that calls 'setlocale' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += isalpha(text[i]) != 0;
  return s;
}

long function(const unsigned char *text, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'tolower', which reads the locale, which threads do not share in a file that calls 'setlocale' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += (tolower)(text[i]);
  return s;
}

long collates(const char *const *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'strcoll', which reads the locale, which threads do not share in a file that calls 'setlocale' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += strcoll(a[i], "Zeile") < 0;
  return s;
}

long sets(const unsigned char *text, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'setlocale', which sets the locale [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += text[i] + (setlocale(LC_ALL, "C") != NULL);
  return s;
}

#ifdef TWIN
// Digits are digits everywhere.
long digits(const unsigned char *text, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += (isdigit)(text[i]) ? 1 : 0;
  return s;
}

long compares(const char *const *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += strcmp(a[i], "Zeile") < 0;
  return s;
}
#endif
