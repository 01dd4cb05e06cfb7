// An unsigned row 'i - 1' is the greatest of all numbers if i is 0, and comes back where
// more is added to it (C11 6.2.5p9): here the first iteration writes row 4, which the fourth
// reads. A row with a sign does not.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks
// RUN: %parfold --guard=none --kinds=+doall %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: %s

#include <stddef.h>

void sum_first(int *a, size_t n, size_t rows) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (size_t i = 0; i < rows; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
    for (size_t j = 0; j < n; j++) {
      int t = 0;
      if (i == 3)
        t = a[(i + 1) * n + j];
      a[(i - 1) * n + 5 * n + j] = t + 1;
    }
}

void product_first(int *a, size_t n, size_t rows) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (size_t i = 0; i < rows; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
    for (size_t j = 0; j < n; j++) {
      int t = 0;
      if (i == 5)
        t = a[(i - 3) * n + j];
      a[(i - 1) * 3 * n + 5 * n + j] = t + 1;
    }
}

#ifdef TWIN
void of_longs(int *a, long n, long rows) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 0; i < rows; i++)
    for (long j = 0; j < n; j++) {
      int t = 0;
      if (i == 3)
        t = a[(i + 4) * n + j];
      a[(i - 1) * n + 5 * n + j] = t + 1;
    }
}

void without_a_difference(int *a, size_t n, size_t rows) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (size_t i = 0; i < rows; i++)
    for (size_t j = 0; j < n; j++) {
      int t = 0;
      if (i == 3)
        t = a[(i + 4) * n + j];
      a[i * n + 4 * n + j] = t + 1;
    }
}

// From 1 on it is less.
void never_zero(int *a, size_t n, size_t rows) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (size_t i = 1; i < rows; i++)
    for (size_t j = 0; j < n; j++) {
      int t = 0;
      if (i == 3)
        t = a[(i + 4) * n + j];
      a[(i - 1) * n + 5 * n + j] = t + 1;
    }
}
#endif
