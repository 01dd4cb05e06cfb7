// 'i <= n' includes n, so an unsigned counter must be able to pass it.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

void up(int n, unsigned u, unsigned char c) {
  // CHECK: [[@LINE+1]]:3: i from 1 while <= n step +1
  for (int i = 1; i <= n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 1 while <= n step +1
  for (int i = 1; n >= i; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 1 while <= u step +1, if u <= 4294967294
  for (unsigned i = 1; i <= u; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while <= c step +1, if c <= 254
  for (unsigned char i = 0; i <= c; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while <= c step +1
  for (int i = 0; i <= c; i++)
    ;
}
