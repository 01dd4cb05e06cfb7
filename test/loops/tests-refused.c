// Tests that ask for more, or for something else, than whether the iteration
// variable has met its bound.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

void refused(int n, const char *text, int *a) {
  int j = 0;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0;; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; text[i] && i < n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i < n || text[i]; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i < n && j++ < 9; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; text[i]; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; a[i] < n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; j < n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i * i < n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i == 0; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i < n - i; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = 0; i < 2.5; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [bound-changes]
  for (int i = 0; i < n--; i++)
    ;
}
