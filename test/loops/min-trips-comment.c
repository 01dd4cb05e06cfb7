// 'parfold: min-trips N' in front of a loop replaces the estimate for that loop.
//
// RUN: %parfold --print=source %s -- 2> %t.remarks | grep -v CHECK | FileCheck %s
// RUN: FileCheck --check-prefix=REMARKS %s < %t.remarks

long two(const int *a, long n) {
  long s = 0;
  // parfold: min-trips 1234
  // CHECK: if (n > 1234) {{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  /* parfold: min-trip 99 */
  // CHECK: if (n > 99) {{{$}}
  for (long i = 0; i < n; i++)
    s -= a[i];
  // CHECK: if (n > {{[0-9][0-9][0-9][0-9][0-9]+}}) {{{$}}
  for (long i = 0; i < n; i++)
    s += 2 * a[i];
  return s;
}

long few(const int *a) {
  long s = 0;
  // parfold: min-trips 10
  // CHECK: #pragma omp parallel for
  for (long i = 0; i < 20; i++)
    s += a[i];
  return s;
}

// REMARKS: warning: {{.*}}:[[@LINE+1]]: this annotation has no effect: no loop begins here
// parfold: min-trips 10
