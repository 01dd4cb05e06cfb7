// Headers that do not say how often the loop runs. Without the check, the
// stages behind it would have nothing to go by, or count something else.
//
// RUN: %parfold --guard=none --print=source %s -- -Wno-everything 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

int step(void);

long parts_missing(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}: its header has no increment [loop-form]{{$}}
  for (long i = 0; i < n;)
    s += a[i];
  return s;
}

// Who says that every call gives the same?
long calls(const int *a, long n) {
  long s = 0, i = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}: its step or offset is a call [loop-form]{{$}}
  for (long k = 0; k < n; k += step())
    s += a[k];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}: its step or offset is a call [loop-form]{{$}}
  while (i + step() < n) {
    s += a[i];
    i++;
  }
  return s;
}

// The other one advances, too.
long both_sides(const int *a, long n) {
  long s = 0, i = 0, k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}: both sides of its test change [loop-form]{{$}}
  while (i + k < n) {
    s += a[i];
    i++;
    k++;
  }
  return s;
}

// '!(x >= n)' is not 'x < n' where one is no number.
long floating(float n) {
  long s = 0;
  float x = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}: its counter is of floating type [loop-form]{{$}}
  while (!(x >= n)) {
    s++;
    x += 1;
  }
  return s;
}

// 'p < end' compares bytes with ints, and a null pointer is nowhere near.
long pointers(const int *a, const char *end) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}: its bound is not a pointer of the same type [loop-form]{{$}}
  for (const int *p = a; p < end; p++)
    s += *p;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}: its bound is not a pointer of the same type [loop-form]{{$}}
  for (const int *p = a; p != 0; p++)
    s += *p;
  return s;
}

// New code sets them once more, and by then q is another one.
long set_from_each_other(const int *q, const int *r, long n) {
  long s = 0;
  const int *p;
  long i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop is not a counted loop: {{.*}} [loop-form]{{$}}
  for (p = q, q = r, i = 0; i < n; i++, p++)
    s += *p;
  return s;
}

void goodbye(int *i);

// A function is called with the counter, where its scope ends.
long cleaned_up(const int *a, int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  for (__attribute__((cleanup(goodbye))) int i = 0; i < n; i++)
    s += a[i];
  return s;
}

// The counter's name is another variable's outside of the loop.
long of_its_type(const int *a, int n) {
  long s = 0;
  char i = 3;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
  for (int i = 0; i < n - (long)(__typeof__(i))300; i++)
    s += a[i];
  return s + i;
}
