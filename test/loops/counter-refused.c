// Iteration variables that are not one plain integer or pointer.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

struct position {
  int i;
};
enum colour { RED, BLUE };
_Thread_local int own;

void refused(int n, struct position p, int *q, double d) {
  int i = 0;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (p.i = 0; p.i < n; p.i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (*q = 0; *q < n; ++*q)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (double x = 0; x < d; x++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (enum colour c = RED; c < BLUE; c++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (_Bool b = 0; b < n; b++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (i += 1; i < n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [volatile-access]
  for (volatile int k = 0; k < n; k++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [atomic-access]
  for (_Atomic int k = 0; k < n; k++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [thread-local]
  for (own = 0; own < n; own++)
    ;
}
