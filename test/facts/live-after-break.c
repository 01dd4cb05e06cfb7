// An endless loop ends where its 'break' says, and what is read there is live.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s
// RUN: %check-same-result %S/../run/loop-forms.c

long live(const long *a, long n) {
  long s = 0, i = 0, last = 0;
  // CHECK: [[@LINE+5]]:3:
  // CHECK-NEXT: s -> (start(s) + start(a)[i])
  // CHECK-NEXT: last -> start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  for (;;) {
    if (i >= n)
      break;
    s += a[i];
    last = a[i];
    i++;
  }
  return s + i + last;
}

long dead(const long *a, long n) {
  long s = 0, i = 0, last = 0;
  // CHECK: [[@LINE+5]]:3:
  // CHECK-NEXT: s -> (start(s) + start(a)[i])
  // CHECK-NEXT: last -> start(a)[i], dead
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  for (;;) {
    s += a[i];
    last = a[i];
    if (++i >= n)
      break;
  }
  i = last = 1;
  return s + i + last;
}

long again(const long *a, long n, long m) {
  long s = 0, i = 0, last = 0;
  // CHECK: [[@LINE+15]]:3:
  // CHECK-NEXT: s -> exit(s)
  // CHECK-NEXT: last -> exit(last)
  // CHECK-NEXT: i -> exit(i)
  // CHECK-NEXT: loop
  // CHECK-NEXT: s from start(s) by (round(s) + (start(a)[round(i)] + round(last)))
  // CHECK-NEXT: last from start(last) by start(a)[round(i)]
  // CHECK-NEXT: i from start(i) by (round(i) + 1)
  // CHECK-NEXT: reads start(a)[round(i)] if (round(i) < start(n))
  // CHECK-NEXT: reads start(a)[round(i)] if (round(i) < start(n))
  // CHECK-NEXT: [[@LINE+6]]:5:
  // CHECK-NEXT: s -> (start(s) + (start(a)[i] + start(last)))
  // CHECK-NEXT: last -> start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  while (m--)
    for (;;) {
      if (i >= n)
        break;
      s += a[i] + last;
      last = a[i];
      i++;
    }
  return s;
}
