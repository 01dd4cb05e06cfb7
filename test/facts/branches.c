// Branches become selections, whatever they are spelled with; what stands
// under one is only read where it holds.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

long branches(const int *a, long n) {
  long s = 0;
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> select((0 < start(a)[i]), (start(s) + (long)start(a)[i]), start(s))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (0 < start(a)[i])
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      s += a[i];
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> select((0 < start(a)[i]), (start(s) + (long)start(a)[i]), start(s))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (0 < start(a)[i])
  for (long i = 0; i < n; i++)
    s = a[i] > 0 ? s + a[i] : s;
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> select((start(a)[i] <= 0), start(s), (start(s) + (long)start(a)[i]))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (0 < start(a)[i])
  for (long i = 0; i < n; i++) {
    if (!(a[i] > 0))
      continue;
    s += a[i];
  }
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> select((0 < start(a)[i]), (start(s) + (long)start(a)[i]), start(s))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (0 < start(a)[i])
  for (long i = 0; i < n; i++)
    a[i] > 0 && (s += a[i]);
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> select((start(a)[i] <= 0), start(s), (start(s) + (long)start(a)[i]))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (0 < start(a)[i])
  for (long i = 0; i < n; i++)
    a[i] <= 0 || (s += a[i]);
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> select((0 < start(a)[i]), (start(s) + 1), (start(s) - 1))
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      s += 1;
    else
      s -= 1;
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> select(((start(a)[i] < 0) || (100 < start(a)[i])), start(s), (start(s) + 1))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (0 <= start(a)[i])
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      continue;
    if (a[i] > 100)
      continue;
    s++;
  }
  // CHECK: [[@LINE+3]]:3:
  // CHECK-NEXT: s -> select((start(a)[i] != 0), (start(s) + 1), start(s))
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++) {
    if (a[i])
      s++;
    continue;
  }
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> select(((0 < start(a)[i]) && (start(a)[i] < 10)), (start(s) + 1), start(s))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (0 < start(a)[i])
  for (long i = 0; i < n; i++)
    if (a[i] > 0 && a[i] < 10)
      s++;
  return s;
}
