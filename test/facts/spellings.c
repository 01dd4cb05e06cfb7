// Every spelling of an update is the same term in the end: the value before
// plus what the iteration adds.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

long spellings(const int *a, long n) {
  long s = 0;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(a)[i])
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    s += a[i];
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(a)[i])
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    s = s + a[i];
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> ((long)start(a)[i] + start(s))
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    s = a[i] + s;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(a)[i])
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++) {
    long t = s;
    t += a[i];
    s = t;
  }
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(a)[i])
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    (s) += *(a + i);
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(a)[i])
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    s += i[a];
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> (start(s) - (long)-(start(a)[i]))
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    s -= -a[i];
  // CHECK: [[@LINE+2]]:3:
  // CHECK-NEXT: s -> (start(s) + 1)
  for (long i = 0; i < n; i++)
    s++;
  // CHECK: [[@LINE+2]]:3:
  // CHECK-NEXT: s -> (start(s) - 1)
  for (long i = 0; i < n; i++)
    --s;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> ((start(s) + (long)start(a)[i]) + 1)
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    s = (s + a[i]) + 1;
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> ((start(s) + (long)start(a)[i]) + 1)
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    s += a[i], s += 1;
  long t;
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(a)[i])
  // CHECK-NEXT: t -> (start(s) + (long)start(a)[i]), dead
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    t = s += a[i];
  return s;
}
