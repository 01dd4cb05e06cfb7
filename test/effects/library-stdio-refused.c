// Input, output, and text put together by a format.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <stdio.h>
#include <wchar.h>

long prints(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'printf', which does output [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += printf("%d\n", a[i]);
  return s;
}

long writes(const int *a, FILE *to, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'fwrite', which does output [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += (long)fwrite(&a[i], sizeof a[i], 1, to);
  return s;
}

long reads(long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'getchar', which does input [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += getchar();
  return s;
}

long scans(FILE *from, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls '{{(__isoc[0-9]+_)?}}fscanf', which does input [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    int x;
    s += fscanf(from, "%d", &x) == 1 ? x : 0;
  }
  return s;
}

long wide(const wchar_t *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'putwchar', which does output [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += putwchar(a[i]) == a[i];
  return s;
}

long seeks(FILE *in, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'fseek', which works on a stream [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += fseek(in, i, SEEK_SET);
  return s;
}

long removes(const char *const *names, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'remove', which works on files [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += remove(names[i]) == 0;
  return s;
}

// '%n' would write through another argument.
long formats(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'snprintf', which writes what its format says [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    char own[16];
    s += snprintf(own, sizeof own, "%d", a[i]);
  }
  return s;
}
