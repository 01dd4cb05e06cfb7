// What becomes of 0, and what becomes of 1, depends on the iteration; or on more
// than the flag.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int both(const int *a, const int *b, long n) {
  int inside = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int p = a[i] > 3, q = b[i] > 3;
    inside = inside ? p : q;
  }
  return inside;
}

int turned(const int *a, long n) {
  int odd = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int p = a[i] > 3;
    odd = p ? !odd : odd;
  }
  return odd;
}

// The first element that is not 0 stays.
int first_value(const int *a, long n) {
  int first = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (!first)
      first = x;
  }
  return first;
}

int set_to_two(const int *a, long n) {
  int ok = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (ok)
      ok = x > 3 ? 2 : 0;
  }
  return ok;
}

int by_the_other(const int *a, long n, int *second) {
  int ok = 1, too = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (ok)
      ok = x > 3;
    too = too ? ok : 0;
  }
  *second = too;
  return ok;
}

// Set where it is 0, and where it is not.
int set_anyway(int status, const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (!status && x > 3)
      status = 4;
    if (x > 5)
      status = 4;
  }
  return status;
}

#define SET_IF(c, value) ((c) ? (value) : found)

// What cannot be replaced, is not only what sets it.
int in_a_macro(int found, const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [spelled-in-macro]{{$}}
  for (long i = 0; i < n; i++)
    found = SET_IF(a[i] > 3, 3);
  return found;
}
