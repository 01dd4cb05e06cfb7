// The value comes from an iteration that is farther back.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int sometimes(const int *a, long n) {
  /* parfold: extent a n */
  int x = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 0)
      continue;
    x = a[i] * 3;
    if (x > 20)
      return 1;
  }
  return x;
}

int by_while(const int *a, int n) {
  /* parfold: extent a n */
  int i = 0, seen = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'seen' is used {{.*}} [carried-value]{{$}}
  while (i < n && seen != 7) {
    if (a[i] == 8)
      return -i;
    seen = a[i];
    i++;
  }
  return seen + i;
}

// A variable that others may look at.
int shown;

int global(const int *a, long n) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    shown = a[i];
    if (shown > 20)
      return 1;
  }
  return 0;
}
