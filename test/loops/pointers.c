// Pointers walk through arrays like integers, if the bound is a pointer of the
// same type.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

struct pair {
  int x, y;
};

void walk(int *a, int *end, const struct pair *p, long n, long step) {
  // CHECK: [[@LINE+1]]:3: q from a while < end step +1
  for (int *q = a; q < end; q++)
    ;
  // CHECK: [[@LINE+1]]:3: q from a while != end step +1
  for (const int *q = a; q != end; ++q)
    ;
  // CHECK: [[@LINE+1]]:3: q from a while < a + n step +2
  for (int *q = a; q < a + n; q += 2)
    ;
  // CHECK: [[@LINE+1]]:3: q from p while <= p + n step +1
  for (const struct pair *q = p; q <= p + n; q++)
    ;
  // CHECK: [[@LINE+1]]:3: q from end - 1 while >= a step -1
  for (int *q = end - 1; q >= a; q--)
    ;
  // CHECK: [[@LINE+1]]:3: q from a while < end step +step, if step > 0
  for (int *q = a; q < end; q += step)
    ;
}

void walk_refused(int *a, const char *end, void *memory) {
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int *q = a; (const char *)q < end; q++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int *q = a; q != 0; q++)
    ;
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (void *q = memory; q < (void *)end; q++)
    ;
}
