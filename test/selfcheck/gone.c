// Of an array no more is copied than is there: it may have been freed where the loop does
// not touch it, or the pointer may have been moved on by its address.
//
// RUN: %parfold --selfcheck --kinds=* --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: %s

typedef __SIZE_TYPE__ size_t;
void *malloc(size_t);
void free(void *);

long freed(const int *a, int n, int x) {
  int *p = malloc(n * sizeof *p);
  long s = 0;
  if (x)
    free(p);
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-comparable]{{$}}
  for (int i = 0; i < n; i++) {
    if (!x)
      p[i] = a[i];
    s += a[i];
  }
  return s;
}

long moved(const int *a, int q[static 100]) {
  long s = 0;
  int **pp = &q;
  *pp += 50;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-comparable]{{$}}
  for (int i = 0; i < 50; i++) {
    if (a[i] & 1)
      q[i] = a[i];
    s += a[i];
  }
  return s;
}

long whole(const int *a, int n) {
  int *p = malloc(n * sizeof *p);
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (int i = 0; i < n; i++) {
    p[i] = a[i];
    s += p[i];
  }
  free(p);
  return s;
}
