// The near misses of free-forms.c.
//
// RUN: %parfold --guard=none %s -- 2>&1 | FileCheck --implicit-check-not=remark: %s

long refused(long n, const int *a, int again) {
  long s = 0, i = 0, j = n;
  // Two tests within the body.
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (;;) {
    if (i >= n)
      break;
    s += a[i++];
    if (s > 100)
      break;
  }
  // Advances in some iterations only.
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-modified]{{$}}
  while (i < n)
    if (a[i])
      i++;
  // Jumps over the step.
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-modified]{{$}}
  while (i < n) {
    if (a[i] == again)
      continue;
    i++;
  }
  // No variable meets a bound.
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  while (again)
    again >>= 1;
  // Both ends move.
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  while (i < j) {
    i++;
    j--;
  }
  // Advances by what it finds.
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  while (i < n)
    i += a[i];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  do
    s += a[i];
  while (i < n);
  return s;
}

// The sum is an unsigned one, which comes round at zero, before it is compared
// with a signed number.
long comes_round(unsigned i, int k, long n, const int *a) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  for (; i - 1 < n; i++)
    s += a[i];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  for (; k + 3u < n; k++)
    s += a[k];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  for (; k - 3u < 10L; k++)
    s += a[k];
  return s;
}
