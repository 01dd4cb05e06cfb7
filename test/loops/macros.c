// Bounds may be macros, and the text names them as it does; headers may not.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

#define SIZE 100
#define LENGTH(N) ((N) + 1)
#define FROM_ZERO int i = 0
#define BELOW_N < n
#define REPEAT(N) for (int i = 0; i < (N); i++)

void macros(int n) {
  // CHECK: [[@LINE+1]]:3: i from 0 while < SIZE step +1, 100 trips
  for (int i = 0; i < SIZE; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < LENGTH(n) step +1
  for (int i = 0; i < LENGTH(n); i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [inside-macro]
  for (int i = 0; i BELOW_N; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [inside-macro]
  for (FROM_ZERO; i < n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [inside-macro]
  REPEAT(n)
    ;
}
