// What the evaluation does not know is said, all of it, and the facts are
// then no proof of anything.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

int printf(const char *, ...);
int mystery(int);

long incomplete(const int *a, long *out, long n) {
  long s = 0;
  // CHECK: [[@LINE+9]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)mystery((int)i)), exposed
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: line [[@LINE+6]]: the loop can be left early by 'break' [early-exit]
  // CHECK-NEXT: line [[@LINE+6]]: the loop calls 'printf', which does output [impure-call]
  // CHECK-NEXT: line [[@LINE+6]]: the loop calls 'mystery', whose effects are not known [unknown-call]
  // CHECK-NEXT: line [[@LINE+5]]: the loop stores to 'out[i]', which is neither an accumulator nor a variable of its own [memory-store]
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      break;
    printf("%d\n", a[i]);
    out[i] = mystery(a[i]);
    s += mystery(i);
  }
  // CHECK: [[@LINE+5]]:3:
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: line [[@LINE+5]]: 'goto' makes control flow that is not nested blocks and branches [jump]
  // CHECK-NEXT: line [[@LINE+7]]: the body contains a loop whose effect parfold does not model yet [inner-loop]
  // CHECK-NEXT: line [[@LINE+8]]: the iteration variable 'i' is changed in the loop body [counter-modified]
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      goto out;
    // CHECK: [[@LINE+2]]:5:
    // CHECK-NEXT: s -> (start(s) - 1), exposed
    while (s > 10)
      s--;
    i++;
  }
out:
  return s;
}
