// 'n - 1' is the greatest number that there is, if n is 0 and unsigned, and so is -1 that is
// made unsigned (C11 6.3.1.3p2, 6.2.5p9). A search that finds what it looks for before never
// comes there. So its iterations are not those below n, of which the array has enough.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#include <stdlib.h>

static int table[1000];

size_t but_one(size_t n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'table[i]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (size_t i = 0; i < n - 1; i++)
    if (table[i] == 7)
      return i;
  return n;
}

size_t up_to_the_last(size_t n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'table[i]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (size_t i = 0; i <= n - 1; i++)
    if (table[i] == 7)
      return i;
  return n;
}

size_t of_a_part(size_t from, size_t to) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'table[from + i]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (size_t i = 0; i < to - from; i++)
    if (table[from + i] == 7)
      return i;
  return to;
}

size_t of_pages(size_t n, size_t page) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'table[i]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (size_t i = 0; i < n / page - 1; i++)
    if (table[i] == 7)
      return i;
  return n;
}

long sum_until(size_t n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'table[i]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (size_t i = 0; i < n - 1; i++) {
    if (table[i] == 7)
      break;
    s += table[i];
  }
  return s;
}

size_t allocated(size_t n) {
  int *a = calloc(n + 100, sizeof *a);
  size_t at = n;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop may leave where 'a' ends, {{.*}} [unknown-end]{{$}}
  for (size_t i = 0; i < n - 1; i++)
    if (a[i] == 0) {
      at = i;
      break;
    }
  free(a);
  return at;
}

#ifdef TWIN
// These come to fewer than n, or to none.
size_t all(size_t n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: it is a search, blocks in order [search]{{$}}
  for (size_t i = 0; i < n; i++)
    if (table[i] == 7)
      return i;
  return n;
}

size_t but_one_by_a_sum(size_t n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: it is a search, blocks in order [search]{{$}}
  for (size_t i = 0; i + 1 < n; i++)
    if (table[i] == 7)
      return i;
  return n;
}

long but_one_of_a_long(long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: it is a search, blocks in order [search]{{$}}
  for (long i = 0; i < n - 1; i++)
    if (table[i] == 7)
      return i;
  return n;
}

size_t of_a_part_by_a_sum(size_t from, size_t to) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: it is a search, blocks in order [search]{{$}}
  for (size_t i = from; i < to; i++)
    if (table[i] == 7)
      return i;
  return to;
}
#endif
