// Whether such a flag is 0 or 1 cannot be asked in front of the loop, which might
// not look at it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void guards(const int *restrict a, long n, int *restrict ok) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (*ok)
      *ok = x > 3;
  }
}

void set_anyway(const int *restrict a, long n, int *restrict found) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (!*found && x > 3)
      *found = 1;
    if (x > 5)
      *found = 1;
  }
}
