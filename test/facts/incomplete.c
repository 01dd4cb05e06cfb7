// What the evaluation does not know is said, all of it, and the facts are
// then no proof of anything.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

int printf(const char *, ...);
int mystery(int);

long incomplete(const int *a, long *out, long n) {
  long s = 0;
  // CHECK: [[@LINE+10]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)constant)
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (0 <= start(a)[i])
  // CHECK-NEXT: reads start(a)[i] if (0 <= start(a)[i])
  // CHECK-NEXT: writes start(out)[i] if (0 <= start(a)[i])
  // CHECK-NEXT: calls printf(constant, start(a)[i]) if (0 <= start(a)[i])
  // CHECK-NEXT: leaves by 'break' if (start(a)[i] < 0)
  // CHECK-NEXT: line [[@LINE+5]]: the loop calls 'printf', which does output [impure-call]
  // CHECK-NEXT: line [[@LINE+5]]: the loop calls 'mystery', whose effects are not known [unknown-call]
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      break;
    printf("%d\n", a[i]);
    out[i] = mystery(a[i]);
    s += mystery(i);
  }
  // CHECK: [[@LINE+7]]:3:
  // CHECK-NEXT: s -> exit(s)
  // CHECK-NEXT: loop while (10 < round(s))
  // CHECK-NEXT: s from start(s) by (round(s) - 1)
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: leaves by 'goto' if (start(a)[i] < 0)
  // CHECK-NEXT: line [[@LINE+7]]: the iteration variable 'i' is changed in the loop body [counter-modified]
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      goto out;
    // CHECK: [[@LINE+1]]:5:
    while (s > 10)
      s--;
    i++;
  }
out:
  return s;
}
