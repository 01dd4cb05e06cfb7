// A best value and its place change under the same condition, '>' and '<'
// being one relation with its sides exchanged.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

long extrema(const int *a, long n) {
  int best = a[0];
  long where = 0;
  // CHECK: [[@LINE+5]]:3:
  // CHECK-NEXT: best -> select((start(best) < start(a)[i]), start(a)[i], start(best))
  // CHECK-NEXT: where -> select((start(best) < start(a)[i]), i, start(where))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (start(best) < start(a)[i])
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: best -> select((start(a)[i] < start(best)), start(a)[i], start(best))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (start(a)[i] < start(best))
  for (long i = 0; i < n; i++)
    best = a[i] < best ? a[i] : best;
  // CHECK: [[@LINE+5]]:3:
  // CHECK-NEXT: best -> select((start(a)[i] <= start(best)), start(best), start(a)[i])
  // CHECK-NEXT: where -> select((start(a)[i] <= start(best)), start(where), i)
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (start(best) < start(a)[i])
  for (long i = 0; i < n; i++) {
    if (best >= a[i])
      continue;
    best = a[i];
    where = i;
  }
  // CHECK: [[@LINE+6]]:3:
  // CHECK-NEXT: best -> select((((start(a)[i] % 2) == 0) && (start(best) <= start(a)[i])), start(a)[i], start(best))
  // CHECK-NEXT: where -> select((((start(a)[i] % 2) == 0) && (start(best) <= start(a)[i])), i, start(where))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if ((start(a)[i] % 2) == 0)
  // CHECK-NEXT: reads start(a)[i] if (((start(a)[i] % 2) == 0) && (start(best) <= start(a)[i]))
  for (long i = 0; i < n; i++)
    if (a[i] % 2 == 0 && best <= a[i])
      best = a[i], where = i;
  return best + where;
}
