// The number of iterations, where it is known: also none, and also where the
// distance between the ends is no int.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

#define SIZE 1000
enum { LAST = 99 };

void trips(void) {
  int table[64];
  // CHECK: [[@LINE+1]]:3: i from 0 while < 10 step +1, 10 trips
  for (int i = 0; i < 10; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while <= LAST step +1, 100 trips
  for (int i = 0; i <= LAST; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 1 while < SIZE step +2, 500 trips
  for (int i = 1; i < SIZE; i += 2)
    ;
  // CHECK: [[@LINE+1]]:3: i from 10 while > 0 step -3, 4 trips
  for (int i = 10; i > 0; i -= 3)
    ;
  // CHECK: [[@LINE+1]]:3: i from 10 while >= 0 step -5, 3 trips
  for (int i = 10; i >= 0; i -= 5)
    ;
  // CHECK: [[@LINE+1]]:3: i from 5 while < 5 step +1, 0 trips
  for (int i = 5; i < 5; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 6 while < 5 step +1, 0 trips
  for (int i = 6; i < 5; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 5 while <= 5 step +1, 1 trips
  for (int i = 5; i <= 5; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from -2000000000 while < 2000000000 step +1, 4000000000 trips
  for (int i = -2000000000; i < 2000000000; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < sizeof table / sizeof table[0] step +1, 64 trips
  for (unsigned i = 0; i < sizeof table / sizeof table[0]; i++)
    ;
}
