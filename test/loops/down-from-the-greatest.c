// From INT_MAX down to 0 are 2147483648 iterations, which a program may run (the
// counter ends at -1) and no int counts (C11 6.5p5): for new code there must be
// fewer, whatever it counts them for.
//
// RUN: %parfold --guard=none --print=source %s -- | grep -v CHECK | FileCheck --check-prefixes=CHECK,CHECK-CLAUSE %s
// RUN: %parfold --guard=none --strategy=thread-array --print=source %s -- | grep -v CHECK | FileCheck --check-prefixes=CHECK,CHECK-SLOTS %s
// RUN: %parfold --guard=none --tune-threads --print=source %s -- | grep -v CHECK | FileCheck --check-prefixes=CHECK,CHECK-TUNE %s
// RUN: %parfold --min-trips=1000 --print=source %s -- | grep -v CHECK | FileCheck --check-prefix=CHECK-MANY %s

// CHECK-LABEL: long sum(
// CHECK-MANY-LABEL: long sum(
long sum(int n) {
  long s = 0;
  // CHECK: if (n <= 2147483646 && n >= 0) {
  // CHECK-SLOTS: int trips = n + 1;
  // CHECK-TUNE: parfold_start(&tuner, n + 1);
  // CHECK-MANY: if (n <= 2147483646 && n >= 1000) {
  for (int i = n; i >= 0; i--)
    s += i & 5;
  return s;
}

// CHECK-LABEL: long in_the_middle(
// CHECK-MANY-LABEL: long in_the_middle(
long in_the_middle(int n) {
  long s = 0;
  int i = n;
  // CHECK: if (i <= 2147483646 && i >= 0) {
  // CHECK-CLAUSE: for (int k = 0; k < i_first + 1; k++) {
  // CHECK-MANY: if (i <= 2147483646 && i >= 1000) {
  while (i >= 0) {
    s += i & 5;
    i--;
    s += i & 2;
  }
  return s;
}

// CHECK-LABEL: int place(
// CHECK-MANY-LABEL: int place(
int place(int n, int key) {
  int i;
  // CHECK: if (n <= 2147483646 && n >= 0) {
  // CHECK: trips = n + 1;
  // CHECK-MANY: if (n <= 2147483646 && n >= 1000) {
  for (i = n; i >= 0; i--)
    if ((i & 0x3fffffff) == key)
      break;
  return i;
}

// CHECK-LABEL: long long advanced(
long long advanced(int n, const int *a) {
  long s = 0;
  long long j = 0;
  // CHECK: if (n <= 2147483646 && n >= 0) {
  // CHECK: j += (long long)(n + 1) * 3;
  // CHECK: } else
  for (int i = n; i >= 0; i--) {
    s += a[j & 7];
    j += 3;
  }
  return s + j;
}

// An int counts all of these, ...
// CHECK-LABEL: long above(
// CHECK-MANY-LABEL: long above(
long above(int n) {
  long s = 0;
  // CHECK-NOT: 2147483646
  // CHECK-SLOTS: int share = n / team, extra = n % team;
  // CHECK-TUNE: parfold_start(&tuner, n);
  // CHECK-MANY: if (n > 1000) {
  for (int i = n; i > 0; i--)
    s += i & 5;
  return s;
}

// CHECK-LABEL: long narrow(
long narrow(short n) {
  long s = 0;
  // CHECK-NOT: 2147483646
  // CHECK-SLOTS: int trips = n + 1;
  // CHECK-TUNE: parfold_start(&tuner, n + 1);
  for (int i = n; i >= 0; i--)
    s += i & 5;
  return s;
}

// ... and up to INT_MAX the counter itself would overflow.
// CHECK-LABEL: long up(
long up(int n) {
  long s = 0;
  // CHECK-NOT: 2147483646
  // CHECK-SLOTS: int trips = n + 1;
  // CHECK-TUNE: parfold_start(&tuner, n + 1);
  for (int i = 0; i <= n; i++)
    s += i & 5;
  return s;
}
