// An iteration that leaves the loop is not evaluated, only when it does.
//
// RUN: %parfold --print=facts %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

int printf(const char *, ...);

long exits(const int *a, long n, int *out) {
  long s = 0, i;
  // CHECK: [[@LINE+6]]:3:
  // CHECK-NEXT: s -> (start(s) + (long)start(a)[i])
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (0 <= start(a)[i]) and (start(a)[i] != 7)
  // CHECK-NEXT: leaves by 'return' if (start(a)[i] < 0)
  // CHECK-NEXT: leaves by 'break' if (0 <= start(a)[i]) and (start(a)[i] == 7)
  for (i = 0; i < n; i++) {
    int x = a[i];
    if (x < 0) {
      printf("%d\n", x);
      return *out = x;
    }
    if (x == 7)
      break;
    s += a[i];
  }

  // Conditions behind the first one.
  // CHECK: [[@LINE+7]]:3:
  // CHECK-NEXT: reads start(a)[i]
  // CHECK-NEXT: reads start(a)[i] if (start(a)[i] != 3)
  // CHECK-NEXT: reads start(a)[i] if (start(a)[i] != 3) and (start(a)[i] != 4)
  // CHECK-NEXT: leaves if (start(a)[i] == 3)
  // CHECK-NEXT: leaves if (start(a)[i] != 3) and (start(a)[i] == 4)
  // CHECK-NEXT: leaves by 'goto' if (start(a)[i] != 3) and (start(a)[i] != 4) and (start(a)[i] <= 5)
  for (i = 0; i < n && a[i] != 3 && a[i] != 4; i++) {
    if (a[i] > 5)
      continue;
    s = 0;
    goto out;
  }
out:
  return s;
}
