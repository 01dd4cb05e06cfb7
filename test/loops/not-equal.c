// 'i != n' meets its bound by steps of one, from the right side: an unsigned
// counter that started beyond it would wrap around and arrive all the same.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

void both(int n, unsigned u, unsigned v) {
  // CHECK: [[@LINE+1]]:3: i from 0 while != n step +1
  for (int i = 0; i != n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while != n step +1
  for (int i = 0; n != i; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from n while != 0 step -1
  for (int i = n; i != 0; i--)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while != u step +1
  for (unsigned i = 0; i != u; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from u while != 0 step -1
  for (unsigned i = u; i != 0; i--)
    ;
  // CHECK: [[@LINE+1]]:3: i from u while != v step +1, if u <= v
  for (unsigned i = u; i != v; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from u while != v step -1, if u >= v
  for (unsigned i = u; i != v; i--)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i != n; i += 2)
    ;
}
