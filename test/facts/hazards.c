// What could trap or depends on memory is listed with the conditions under
// which it is evaluated. Division by a constant cannot trap.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

double sqrt(double);
int weight(const int *) __attribute__((pure));
int hash(int) __attribute__((const));

long hazards(const int *a, const int *b, long n) {
  long s = 0;
  // CHECK: [[@LINE+6]]:3:
  // CHECK-NEXT: s -> select((start(b)[i] != 0), (start(s) + (long)(start(a)[i] / start(b)[i])), start(s))
  // CHECK-NEXT: reads start(b)[i]
  // CHECK-NEXT: reads start(a)[i] if (start(b)[i] != 0)
  // CHECK-NEXT: reads start(b)[i] if (start(b)[i] != 0)
  // CHECK-NEXT: divides by start(b)[i] if (start(b)[i] != 0)
  for (long i = 0; i < n; i++)
    if (b[i])
      s += a[i] / b[i];
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)((start(a)[i] / 2) + (start(a)[i] % 3)))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i]
  for (long i = 0; i < n; i++)
    s += a[i] / 2 + a[i] % 3;
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(b)[start(a)[i]])
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(b)[start(a)[i]]
  for (long i = 0; i < n; i++)
    s += b[a[i]];
  // CHECK: [[@LINE+5]]:3:
  // CHECK-NEXT: s -> select((0 < start(a)[i]), (start(s) + (long)sqrt((double)start(a)[i])), start(s))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (0 < start(a)[i])
  // CHECK-NEXT: calls sqrt((double)start(a)[i]) if (0 < start(a)[i])
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      s += (long)sqrt(a[i]);
  // CHECK: [[@LINE+7]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)select((start(a)[i] != 0), weight(&start(a)[i]), hash(start(b)[i])))
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads constant[?] if (start(a)[i] != 0)
  // CHECK-NEXT: reads start(b)[i] if (start(a)[i] == 0)
  // CHECK-NEXT: calls weight(&start(a)[i]) if (start(a)[i] != 0)
  // CHECK-NEXT: calls hash(start(b)[i]) if (start(a)[i] == 0)
  for (long i = 0; i < n; i++)
    s += a[i] ? weight(&a[i]) : hash(b[i]);
  // CHECK: [[@LINE+4]]:3:
  // CHECK-NEXT: s -> select(((start(b)[i] != 0) && (start(a)[i] != 0)), (start(s) + 1), start(s))
  // CHECK-NEXT: reads start(b)[i]
  // CHECK-NEXT: reads start(a)[i] if (start(b)[i] != 0)
  for (long i = 0; i < n; i++)
    if (b[i] && a[i])
      s++;
  return s;
}
