// A loop that is left on the way may have a bound that it never comes to: so
// its counter may have come close to where it would overflow.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

int found(long);

void inclusive(int n, long m, unsigned long u) {
  // CHECK: [[@LINE+1]]:3: i from 0 while <= n step +1, if n <= 2147483646
  for (int i = 0; i <= n; i++)
    if (found(i))
      break;
  // CHECK: [[@LINE+1]]:3: i from 0 while <= n step +1
  for (int i = 0; i <= n; i++)
    found(i);
  // CHECK: [[@LINE+1]]:3: i from 0 while <= u step +1, if u <= 18446744073709551614u
  for (unsigned long i = 0; i <= u; i++)
    if (found(i))
      return;
  // CHECK: [[@LINE+1]]:3: i from 0 while <= u step +1
  for (unsigned long i = 0; i <= u; i++)
    found(i);
  // CHECK: [[@LINE+1]]:3: i from 0 while <= n step +1, as long as found(i), if n <= 2147483646
  for (int i = 0; i <= n && found(i); i++)
    ;
  // CHECK: [[@LINE+1]]:3: i from n while >= m step -1, if m >= -2147483647, if m <= 2147483647
  for (int i = n; i >= m; i--)
    if (found(i))
      break;
}

// What an inner loop or a switch is left by does not count, nor does the test.
void not_left(int n) {
  // CHECK: [[@LINE+1]]:3: i from 0 while <= n step +1
  for (int i = 0; i <= n; i++) {
    switch (i) {
    case 3:
      break;
    }
    // CHECK: [[@LINE+1]]:5: k from 0 while <= i step +1, if i <= 2147483646
    for (int k = 0; k <= i; k++)
      if (found(k))
        break;
  }
  int j = 0;
  // CHECK: [[@LINE+1]]:3: j from j while <= n step +1
  for (;;) {
    if (j > n)
      break;
    found(j++);
  }
}

// The number of iterations fits its type.
void far_ends(long from, long to, int close, unsigned u) {
  // CHECK: [[@LINE+1]]:3: i from from while < to step +1, if from >= 0
  for (long i = from; i < to; i++)
    if (found(i))
      break;
  // CHECK: [[@LINE+1]]:3: i from from while < to step +1
  for (long i = from; i < to; i++)
    found(i);
  // CHECK: [[@LINE+1]]:3: i from -3 while < to step +1, if to <= 9223372036854775804
  for (long i = -3; i < to; i++)
    if (found(i))
      break;
  // CHECK: [[@LINE+1]]:3: i from close while < u step +1
  for (long i = close; i < u; i++)
    if (found(i))
      break;
  // CHECK: [[@LINE+1]]:3: i from to while > from step -1, if from >= 0
  for (long i = to; i > from; i--)
    if (found(i))
      break;
}

// It may be on the other side of the first value.
void not_equal(int n, const char *p, const char *end) {
  // CHECK: [[@LINE+1]]:3: i from 0 while != n step +1, if 0 <= n
  for (int i = 0; i != n; i++)
    if (found(i))
      break;
  // CHECK: [[@LINE+1]]:3: q from p while != end step +1, if p <= end
  for (const char *q = p; q != end; q++)
    if (found(*q))
      break;
  // CHECK: [[@LINE+1]]:3: q from p while != end step +1
  for (const char *q = p; q != end; q++)
    found(*q);
}

void offset(int n, int k) {
  int i = 0;
  // CHECK: [[@LINE+1]]:3: i from i while < n step +1, if n <= 2147483646
  while (i - 1 < n) {
    if (found(i))
      break;
    i++;
  }
  // CHECK: [[@LINE+1]]:3: no iteration space [counter-may-wrap]
  for (int i = 0; i < n; i += k)
    if (found(i))
      break;
  // CHECK: [[@LINE+1]]:3: no iteration space [counter-may-wrap]
  for (int i = 0; i <= 2147483647; i++)
    if (found(i))
      break;
}

// The fraction of the first value would be a part of the distance.
void fraction(double first, int n) {
  // CHECK: [[@LINE+1]]:3: no iteration space [loop-form]
  for (int i = first; i < n; i++)
    found(i);
  // CHECK: [[@LINE+1]]:3: i from (int)first while < n step +1
  for (int i = (int)first; i < n; i++)
    found(i);
}
