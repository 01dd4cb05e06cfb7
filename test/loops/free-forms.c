// Loops that count without the header of a 'for' that does: the test may stand
// before or behind the body or within it, and several variables may advance.
//
// RUN: %parfold --print=loops %s -- | FileCheck --match-full-lines --implicit-check-not={{.+}} %s

long free_forms(long n, const int *a, const int *end) {
  long s = 0, i = 0, j;
  // CHECK: [[@LINE+1]]:3: i from i while < n step +1
  for (; i < n; i++)
    s += a[i];
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (i = 0, j = 0; i < n; i++, j++)
    s += a[i] * j;
  // CHECK: [[@LINE+1]]:3: k from n while != 0 step -1
  for (long k = n; k; k--)
    s += a[k];
  // CHECK: [[@LINE+1]]:3: k from n while > 0 step -1
  for (long k = n; k-- > 0;)
    s += a[k];
  // Whatever it holds.
  // CHECK: [[@LINE+1]]:3: k from k while < n step +1
  for (long k; k < n; k++)
    s += a[k];
  i = 0;
  // CHECK: [[@LINE+1]]:3: i from i while < n step +1
  while (i < n)
    s += a[i++];
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1, as long as a[i] != 7, as long as s < n
  for (i = 0; i < n && a[i] != 7 && s < n; i++)
    s += a[i];
  // CHECK: [[@LINE+1]]:3: j from j while > 0 step -1
  do
    s += a[--j];
  while (j > 0);
  const int *p = a;
  // CHECK: [[@LINE+1]]:3: p from p while != end step +1
  while (p != end)
    s += *p++;
  // CHECK: [[@LINE+1]]:3: n from n while != 0 step -1
  while (n--)
    s += *a++;
  return s;
}

long endless_headers(long n, const int *a) {
  long s = 0;
  // CHECK: [[@LINE+1]]:3: i from 0 while < n step +1
  for (long i = 0;; i++) {
    if (i >= n)
      break;
    s += a[i];
  }
  long k = 0;
  // CHECK: [[@LINE+1]]:3: k from k while < n step +1
  while (1) {
    s += a[k++];
    if (k >= n)
      break;
  }
  return s;
}

// The sum does not come round before it meets the bound.
void sums(unsigned i, int k, long n, unsigned u) {
  // CHECK: [[@LINE+1]]:3: i from i while < n step +1, if n >= 3, if n <= 4294967295
  for (; i + 3 < n; i++)
    ;
  // CHECK: [[@LINE+1]]:3: k from k while < n step +1, if n >= -2147483645
  for (; k + 3 < n; k++)
    ;
  // CHECK: [[@LINE+1]]:3: k from k while < u step +1, if u >= 3, if k >= 0
  for (; k + 3u < u; k++)
    ;
}
