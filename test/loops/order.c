// Loops are listed as they stand in the file, nested ones after the loop
// around them; loops of included files are not this file's.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

#include "Inputs/loop.h"

void order(int n) {
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (int i = 0; i < n; i++) {
    // CHECK: [[@LINE+1]]:5: j from 0 while < i step +1
    for (int j = 0; j < i; j++)
      ;
    if (i)
      // CHECK: [[@LINE+1]]:7: k from 0 while < n step +1
      for (int k = 0; k < n; k++)
        ;
  }
  // CHECK: [[@LINE+2]]:3: i from 0 while < n step +1
  // CHECK: [[@LINE+1]]:32: j from 0 while < n step +1
  for (int i = 0; i < n; i++); for (int j = 0; j < n; j++);
}

// CHECK: [[@LINE+1]]:21: x from 0 while < n step +1
void one(int n) { { for (int x = 0; x < n; x++); } }
