// The iteration variable may be declared before the loop, in any scope that is
// a thread's own; a static one takes no part in OpenMP's loops differently.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

int global;

void before(int n, int parameter) {
  int i;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (i = 0; i < n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: parameter from 0 while < n step +1
  for (parameter = 0; parameter < n; parameter++)
    ;
  // CHECK: [[@LINE+1]]:3: global from 0 while < n step +1
  for (global = 0; global < n; global++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for ((i) = 0; i < n; i++)
    ;
  for (i = 0; i < n; i++)
    // CHECK: [[@LINE-1]]:3: i from 0 while < n step +1
    // CHECK: [[@LINE+1]]:5: k from i while < n step +1
    for (int k = i; k < n; k++)
      ;
}
