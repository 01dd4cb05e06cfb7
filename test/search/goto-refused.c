// Where a 'goto' stays in the loop, or comes into it, nothing is left early.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

int stays(const int *a, long n, int key) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [jump]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == key)
      goto next;
    if (a[i] == 0)
      break;
  next:;
  }
  return 0;
}

int comes_in(const int *a, long n, int key) {
  /* parfold: extent a n */
  long i = 0;
  if (n > 5)
    goto inside;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [jump]{{$}}
  for (; i < n; i++)
    if (a[i] == key) {
    inside:
      i += 2;
      break;
    }
  return (int)i;
}

int computed(const int *a, long n, int key) {
  /* parfold: extent a n */
  void *where[] = {&&done, &&none};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [jump]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == key)
      goto *where[i & 1];
none:
  return 0;
done:
  return 1;
}

// The value at the label comes from an iteration that nobody knows.
int set_sometimes(const int *a, long n) {
  /* parfold: extent a n */
  int x = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > 10)
      x = a[i];
    if (a[i] < -x)
      goto done;
  }
  return 0;
done:
  return x;
}
