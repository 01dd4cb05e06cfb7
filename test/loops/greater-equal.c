// 'i >= n' includes n: a signed counter passes zero, an unsigned one cannot.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

void down(int n, unsigned u) {
  // CHECK: [[@LINE+1]]:3: i from n - 1 while >= 0 step -1
  for (int i = n - 1; i >= 0; i--)
    ;
  // CHECK: [[@LINE+1]]:3: i from n while >= 0 step -2
  for (int i = n; 0 <= i; i -= 2)
    ;
  // CHECK: [[@LINE+1]]:3: i from u while >= 1 step -1
  for (unsigned i = u; i >= 1; i--)
    ;
  // CHECK: [[@LINE+1]]:3: i from u while >= 5 step -5
  for (unsigned i = u; i >= 5; i -= 5)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [counter-may-wrap]
  for (unsigned i = u; i >= 4; i -= 5)
    ;
}
