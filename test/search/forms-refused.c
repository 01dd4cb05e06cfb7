// How far these loops go, nobody knows before they run.
//
// RUN: %parfold --guard=none --assume-readable --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long until_zero(const char *s) {
  const char *first = s;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  while (*s) {
    if (*s == 'x')
      break;
    s++;
  }
  return s - first;
}

// The bound is behind the data.
long bound_last(const int *a, long n, int key) {
  long i = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  while (a[i] != key && i < n)
    i++;
  return i;
}

struct list {
  long size;
  int key;
};

// If the list is missing, the first iteration finds out before it is asked for
// its size.
long asks_after(const int *a, const struct list *l, long i) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  do {
    if (a[i] == 0)
      break;
    i++;
  } while (i < l->size);
  return i;
}

long counts_in_the_condition(const int *a, long n, int key) {
  long i = 0, tests = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  while (i < n && tests++ < 10 && a[i] != key)
    i++;
  return tests;
}

// There are half as many iterations as it says in front.
long bound_moves(const int *a, long n) {
  long i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'n' is changed in the body [bound-changes]{{$}}
  for (i = 0; i < n; i++) {
    if (a[i] != a[n - 1])
      break;
    n--;
  }
  return i;
}
