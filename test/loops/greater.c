// 'i > n', downwards.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

void down(int n, unsigned u) {
  // CHECK: [[@LINE+1]]:3: i from n while > 0 step -1
  for (int i = n; i > 0; i--)
    ;
  // CHECK: [[@LINE+1]]:3: i from n while > 0 step -1
  for (int i = n; 0 < i; --i)
    ;
  // CHECK: [[@LINE+1]]:3: i from n while > -1 step -1
  for (int i = n; i > -1; i -= 1)
    ;
  // CHECK: [[@LINE+1]]:3: i from n while > 0 step -1
  for (int i = n; i > 0; i = i - 1)
    ;
  // CHECK: [[@LINE+1]]:3: i from n while > 0 step -1
  for (int i = n; i > 0; i += -1)
    ;
  // CHECK: [[@LINE+1]]:3: i from u while > 0 step -1
  for (unsigned i = u; i > 0; i--)
    ;
}
