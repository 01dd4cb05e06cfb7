// C has no declarations where a loop tests, unlike C++, and nothing in parfold
// looks for them. A Clang that takes one makes this test fail: then
// Loops/CanonicalForm.cpp and Facts/InnerLoops.cpp have to refuse it.
//
// RUN: not %parfold %s -- 2>&1 | FileCheck --implicit-check-not=error: %s
// RUN: not %parfold %s -- -std=gnu2x 2>&1 | FileCheck --implicit-check-not=error: %s

long loops(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:10: error: expected expression
  while (long x = n--)
    s++;
  // CHECK: :[[@LINE+1]]:20: error: expected expression
  for (long i = 0; int x = a[i]; i++)
    s++;
  return s;
}
