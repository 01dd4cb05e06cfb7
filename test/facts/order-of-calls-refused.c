// Calls within an expression come one after the other, but C does not say which
// is first (C11 6.5.2.2p10): what one of them changes, another may see or not.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- -Wno-unsequenced 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

double frexp(double, int *);

static int set(int *place, int value) {
  *place = value;
  return value;
}

static int add(int x, int y) { return x * 1000 + y; }

int arguments(int *restrict to, const int *restrict a, long n) {
  int x = 5;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'calls in an order that C leaves open' {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++)
    to[i] = add(set(&x, a[i]), x);
  return x;
}

void operands(int *restrict to, const int *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} that C leaves open' {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int x = 5;
    to[i] = x + set(&x, a[i]);
  }
}

void both_sides(int *restrict to, const int *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} that C leaves open' {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int x = 0;
    to[i + x] = set(&x, a[i] & 1);
  }
}

void old_value(int *restrict to, const int *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} that C leaves open' {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int x = 5;
    x += set(&x, a[i]);
    to[i] = x;
  }
}

void items(int *restrict to, const int *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} that C leaves open' {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int x = 5;
    int pair[2] = {set(&x, a[i]), x};
    to[i] = pair[0] + pair[1];
  }
}

// Of no value yet it would be wrong to read; of 0 it is not.
void library(double *restrict to, const double *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} that C leaves open' {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int power = 0;
    to[i] = frexp(a[i], &power) + power;
  }
}

// The value that is left in the end is the one or the other.
void twice(int *restrict to, const int *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} that C leaves open' {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int x;
    to[i] = set(&x, a[i]) + set(&x, 3);
    to[i] += x;
  }
}
