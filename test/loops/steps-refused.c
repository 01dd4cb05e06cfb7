// Steps that never lead to the bound, or of which nobody knows where to.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

void steps(int n, double d, int step) {
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i < n; i--)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = n; i > 0; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i < n; i += 0)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i < n; i += 3000000000)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i < n; i += d)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 1; i < n; i += i)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 1; i < n; i <<= 1)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 1; i < n; i = 2 * i)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = n; i > 0; i = step - i)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [bound-changes]
  for (int i = 0; i < n; i += step++)
    ;
}
