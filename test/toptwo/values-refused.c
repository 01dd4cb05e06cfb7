// A third one, in whose chain the second is demoted.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int third(const int *a, long n) {
  int first = -1000, second = -1000, third = -1000;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (x > first) {
      third = second;
      second = first;
      first = x;
    } else if (x > second) {
      third = second;
      second = x;
    } else if (x > third)
      third = x;
  }
  return third + second + first;
}

/// With '>=' the second is that of the equal ones that comes last.
int last(const int *a, long n, long *where) {
  int first = -1000, second = -1000;
  long at = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (x >= first) {
      second = first;
      first = x;
    } else if (x >= second) {
      second = x;
      at = i;
    }
  }
  *where = at;
  return second + first;
}

/// What the best loses is not what the second gets.
int other(const int *a, long n) {
  int first = -1000, second = -1000;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (x > first) {
      second = first + 1;
      first = x;
    } else if (x > second)
      second = x;
  }
  return second + first;
}

/// The start is upside down.
int upside_down(const int *a, long n) {
  int first = -1000, second = 1000;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (x > first) {
      second = first;
      first = x;
    } else if (x > second)
      second = x;
  }
  return second + first;
}
