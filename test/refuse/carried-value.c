// An iteration uses what earlier ones have set: what the one before it was
// given by the one before that, or a structure.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long steps(const int *a, long n) {
  long s = 0, last = 0, other = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'other' is used in the iteration after the one that set it [carried-value]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    s += a[i] * other;
    other = last;
    last = a[i];
  }
  return s;
}

struct point {
  long x, y;
};
static long area(struct point a, struct point b) { return a.x * b.y; }

// Handed to a function as a whole, and read there by its members.
long corners(const struct point *p, long n) {
  long s = 0;
  struct point last = {0, 0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'last' is used in the iteration after the one that set it [carried-value]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    s += area(last, p[i]);
    last = p[i];
  }
  return s;
}

#ifdef TWIN
long corners_by_subscript(const struct point *p, long n) {
  long s = 0;
  struct point last;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 1; i < n; i++) {
    last = p[i - 1];
    s += area(last, p[i]);
  }
  return s;
}

long steps_by_subscript(const int *a, long n) {
  long s = 0, last = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 1; i < n; i++) {
    last = a[i - 1];
    s += a[i] * last;
  }
  return s;
}
#endif
