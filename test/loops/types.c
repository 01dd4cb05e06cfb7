// The bound's value must fit the counter's type, and the comparison must not
// change a sign; what the types leave open, the written code tests.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

void types(int n, long l, unsigned u, unsigned long m, short s,
           unsigned char c) {
  // A bound that no int can reach would overflow the counter: undefined.
  // CHECK: [[@LINE+1]]:3: i from 0 while < l step +1, if l >= 0
  for (int i = 0; i < l; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < m step +1
  for (int i = 0; i < m; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (long i = 0; i < n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < u step +1
  for (long i = 0; i < u; i++)
    ;
  // -1 as an unsigned bound is 4294967295.
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1, if n >= 0
  for (unsigned i = 0; i < n; i++)
    ;
  // The counter would be converted: -1 would be larger than u.
  // CHECK: [[@LINE+1]]:3: i from n while < u step +1, if n >= 0
  for (int i = n; i < u; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [counter-may-wrap]
  for (int i = n; i > u; i--)
    ;
  // Never ends for bounds beyond 255 ...
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1, if n >= 0, if n <= 255
  for (unsigned char i = 0; i < n; i++)
    ;
  // ... which cannot be here.
  // CHECK: [[@LINE+1]]:3: i from 0 while < c step +1
  for (unsigned char i = 0; i < c; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < s step +1
  for (short i = 0; i < s; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [counter-may-wrap]
  for (unsigned char i = 0; i < 300; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from n while < 10 step +1, if n >= -128, if n <= 127
  for (signed char i = n; i < 10; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 'a' while <= 'z' step +1, 26 trips
  for (char i = 'a'; i <= 'z'; i++)
    ;
}
