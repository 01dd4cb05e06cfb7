// 'i < n', on either side and with every spelling of "one more".
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

void up(int n) {
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (int i = 0; i < n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (int i = 0; n > i; ++i)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (int i = 0; i < n; i += 1)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (int i = 0; i < n; i = i + 1)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (int i = 0; i < n; i = 1 + i)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (int i = 0; i < n; i -= -1)
    ;
  // CHECK: [[@LINE+1]]:3: i from (0) while < (n) step +1
  for (int i = (0); (i) < (n); (i)++)
    ;
}
