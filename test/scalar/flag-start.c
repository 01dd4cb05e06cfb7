// '&&' and '||' make 0 or 1 of a flag, at the latest in the first iteration; and an
// assignment under a condition leaves it as it was. If it is not seen to be 0 or 1
// when the loop starts, that is tested.
//
// RUN: %parfold --guard=none --print=source %s -- | FileCheck %s
// RUN: %check-same-result %s --expect-rewritten=6

#include "../run/program.h"

static int shared = 2;

int all(int ok, const int *a, long n) {
  // CHECK: if (n > 0 && (ok == 0 || ok == 1)) {{[{]$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    ok = ok && x < 699;
  }
  return ok;
}

int any(unsigned char found, const int *a, long n) {
  // CHECK: if (n > 0 && (found == 0 || found == 1)) {{[{]$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(||:found) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      found = a[i] > 698 || found;
  return found;
}

int early(int ok, const int *a, long n) {
  // CHECK: if (n > 0 && (ok == 0 || ok == 1)) {{[{]$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (ok && x == 699)
      ok = 0;
  }
  return ok;
}

int of_the_file(const int *a, long n) {
  // CHECK: if (n > 0 && (shared == 0 || shared == 1)) {{[{]$}}
  // CHECK-NEXT: #pragma omp parallel for reduction(||:shared) firstprivate(a, n) schedule(static){{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    shared = shared || x == 698;
  }
  return shared;
}

// Whether it is 0 or 1 is known, since the branch leaves no doubt.
int seen(const int *a, long n, int from) {
  int ok = 3;
  if (n > from) {
    ok = 1;
    // CHECK-NOT: {{ok == .* 1\)}}
    // CHECK: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n, from) schedule(static){{$}}
    for (long i = from; i < n; i++) {
      int x = a[i];
      ok = ok && x < 690;
    }
  }
  return ok;
}

// It is set once more, on the way to the second loop.
int changed(const int *a, long n, int start) {
  int ok = 1;
  for (int round = 0; round < 3; round++) {
    // CHECK: if (n > 0 && (ok == 0 || ok == 1)) {{[{]$}}
    // CHECK-NEXT: #pragma omp parallel for reduction(&&:ok) firstprivate(a, n) schedule(static){{$}}
    for (long i = 0; i < n; i++) {
      int x = a[i];
      if (x > 0)
        ok = ok && x < 699;
    }
    ok = 2 * ok + start;
  }
  return ok;
}

void test(long n) {
  const int *a = ints(n);
  for (int start = -1; start < 4; start++)
    for (long m = n; m > 0; m /= 5) {
      shared = start;
      printf("%d %d %d", all(start, a, m), any(start, a, m), early(start, a, m));
      printf(" %d %d %d\n", of_the_file(a, m), seen(a, m, start + 1), changed(a, m, start));
    }
  printf("%d %d\n", all(7, a, 0), any(8, a, 0));
}
