// First value and bound may be any expressions without effects.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

struct vector {
  int size;
  const int *data;
};

void bounds(const struct vector *v, const int *start, int n, int k) {
  // CHECK: [[@LINE+1]]:3: i from 0 while < v->size step +1
  for (int i = 0; i < v->size; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from start[k] while < start[k + 1] step +1
  for (int i = start[k]; i < start[k + 1]; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n - k step +1
  for (int i = 0; i < n - k; i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from k while < (n < 10 ? n : 10) step +1
  for (int i = k; i < (n < 10 ? n : 10); i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from *start while < n step +1
  for (int i = *start; i < n; i++)
    ;
}
