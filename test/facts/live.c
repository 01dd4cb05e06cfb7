// 'dead': the value after the loop is never read. 'exposed': also through a
// pointer, or by other functions.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

long global;
void watch(long *);

long live(const long *a, long n) {
  long s = 0, t = 0, last = 0, seen = 0;
  watch(&seen);
  // CHECK: [[@LINE+11]]:3:
  // CHECK-NEXT: s -> (start(s) + start(a)[i])
  // CHECK-NEXT: t -> (start(t) + start(a)[i])
  // CHECK-NEXT: last -> start(a)[i], dead
  // CHECK-NEXT: seen -> (start(seen) + start(a)[i]), exposed
  // CHECK-NEXT: global -> (start(global) + start(a)[i]), exposed
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
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
  // CHECK: [[@LINE+5]]:3:
  // CHECK-NEXT: s -> (long)0, exposed
  // CHECK-NEXT: all -> (start(all) + (long)0), exposed
  // CHECK-NEXT: n -> (start(n) - 1), exposed
  // CHECK-NEXT: line [[@LINE+6]]: the body contains a loop whose effect parfold does not model yet [inner-loop]
  while (n > 0) {
    s = 0;
    // CHECK: [[@LINE+3]]:5:
    // CHECK-NEXT: s -> (start(s) + start(a)[i])
    // CHECK-NEXT: reads start(a)[i]
    for (long i = 0; i < n; i++)
      s += a[i];
    all += s;
    n--;
  }
  return all;
}

long next_round(const long *a, long n) {
  long s = 0, all = 0;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: n -> (start(n) - 1), exposed
  // CHECK-NEXT: line [[@LINE+5]]: the body contains a loop whose effect parfold does not model yet [inner-loop]
  while (n > 0) {
    // CHECK: [[@LINE+3]]:5:
    // CHECK-NEXT: s -> (start(s) + start(a)[i])
    // CHECK-NEXT: reads start(a)[i]
    for (long i = 0; i < n; i++)
      s += a[i];
    n--;
  }
  return all;
}
