// Memory that iterations share is another matter, whether they write it by name or by
// what a function returned.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

#include <string.h>

long one_buffer(const char *const *words, long n) {
  char buffer[40];
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    strcpy(buffer, words[i]);
    s += buffer[0];
  }
  return s;
}

struct pair {
  int first, second[2];
};

// From a member on, a call writes those behind it as well.
long from_a_member(struct pair *restrict to, const int *restrict from, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'memcpy(&to[i].first, {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    memcpy(&to[i].first, from + 3 * i, 3 * sizeof(int));
    s += to[0].second[1];
  }
  return s;
}

// It reads to the end of the string, and so what other iterations write.
long reads_further(char *text, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    s += (long)strlen(text + i);
    text[i] = 'x';
  }
  return s;
}

// The results point into 'text'.
void results(char *text, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-target]{{$}}
  for (long i = 0; i < n; i++)
    *strchr(text, 'a' + (int)(i % 26)) += 1;
}

// So does 'blank' here, in an iteration's own memory: 'own[2]' may be what is written.
long result_of_ones_own(long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop stores to '*blank' {{.*}} [unknown-target]{{$}}
  for (long i = 0; i < n; i++) {
    char own[4] = {(char)i, 'a', 'b', 0};
    char *blank = strchr(own, 'b');
    *blank = '_';
    s += own[2];
  }
  return s;
}
