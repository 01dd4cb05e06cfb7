// Constant steps of any size, and steps that a variable holds; of those the
// written code must know that they are positive.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

enum { STRIDE = 4 };

void steps(int n, int step, unsigned u) {
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +2
  for (int i = 0; i < n; i += 2)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +3
  for (int i = 0; i < n; i = 3 + i)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +4
  for (int i = 0; i < n; i += STRIDE)
    ;
  // (Added as an unsigned number, so it may come round.)
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +4, if n <= 2147483644
  for (int i = 0; i < n; i += sizeof(int))
    ;
  // CHECK: [[@LINE+1]]:3: i from n while > 0 step -7
  for (int i = n; i > 0; i -= 7)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +step, if step > 0
  for (int i = 0; i < n; i += step)
    ;
  // CHECK: [[@LINE+1]]:3: i from n while > 0 step -step, if step > 0
  for (int i = n; i > 0; i -= step)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +2 * step, if (2 * step) > 0
  for (int i = 0; i < n; i += 2 * step)
    ;
  // The last step of 2 could jump over the largest value.
  // CHECK: [[@LINE+1]]:3: i from 0 while < u step +2, if u <= 4294967294
  for (unsigned i = 0; i < u; i += 2)
    ;
  // CHECK: [[@LINE+1]]:3: i from u while > 3 step -4
  for (unsigned i = u; i > 3; i -= 4)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [counter-may-wrap]
  for (unsigned i = u; i > 2; i -= 4)
    ;
}
