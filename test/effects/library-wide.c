// The functions of <wchar.h> are those of <string.h> for wide characters.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s

#include "../run/program.h"

#include <wchar.h>

static const wchar_t *const words[] = {L"sum", L"product", L"17", L"max"};

long fold(const unsigned char *a, long n) {
  long s = 0;
  // CHECK: #pragma omp parallel for reduction(+:s) {{.*}}schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    const wchar_t *word = words[a[i] % 4];
    wchar_t own[20];
    wmemset(own, L'x', 8);
    wcscpy(own, word);
    wcscat(own, words[i % 4]);
    s += (long)wcslen(own) + (wcscmp(own, word) > 0) + wcstol(word, NULL, 10);
    s += (wcschr(word, L'm') != NULL) + own[3] + btowc(a[i] % 128);
  }
  return s;
}

void test(long n) {
  printf("%ld\n", fold(bytes(n), n));
}
