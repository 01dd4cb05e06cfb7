// 'dead': the value after the loop is never read. 'exposed': also through a
// pointer, or by other functions.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

long global;
void watch(long *);

long live(const long *a, long n) {
  long s = 0, t = 0, last = 0, seen = 0;
  watch(&seen);
  // CHECK: [[@LINE+15]]:3:
  // CHECK-NEXT: s -> (start(s) + start(a)[i])
  // CHECK-NEXT: t -> (start(t) + start(a)[i])
  // CHECK-NEXT: last -> start(a)[i], dead
  // CHECK-NEXT: seen -> (start(seen) + start(a)[i])
  // CHECK-NEXT: global -> (start(global) + start(a)[i])
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads seen
  // CHECK-NEXT: writes seen
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads global
  // CHECK-NEXT: writes global
  for (long i = 0; i < n; i++) {
    s += a[i];
    t += a[i];
    last = a[i];
    seen += a[i];
    global += a[i];
  }
  t = 0;
  return s + t;
}

long again(const long *a, long n) {
  long s, all = 0;
  // CHECK: [[@LINE+7]]:3:
  // CHECK-NEXT: s -> exit(s), dead
  // CHECK-NEXT: all -> (start(all) + exit(s))
  // CHECK-NEXT: loop while (round(i) < n)
  // CHECK-NEXT: i from 0 by (round(i) + 1)
  // CHECK-NEXT: s from 0 by (round(s) + start(a)[round(i)])
  // CHECK-NEXT: reads start(a)[round(i)] if (round(i) < n)
  while (n > 0) {
    s = 0;
    for (long i = 0; i < n; i++)
      s += a[i];
    all += s;
    n--;
  }
  return all;
}

long next_round(const long *a, long n) {
  long s = 0, all = 0;
  // CHECK: [[@LINE+6]]:3:
  // CHECK-NEXT: s -> exit(s)
  // CHECK-NEXT: loop while (round(i) < n)
  // CHECK-NEXT: i from 0 by (round(i) + 1)
  // CHECK-NEXT: s from start(s) by (round(s) + start(a)[round(i)])
  // CHECK-NEXT: reads start(a)[round(i)] if (round(i) < n)
  while (n > 0) {
    for (long i = 0; i < n; i++)
      s += a[i];
    n--;
  }
  return all;
}
