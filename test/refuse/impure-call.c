// Functions that are known to do more than compute their result: of the
// library, or the file's own, with all that they call.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

int rand(void);
int printf(const char *, ...);
void *malloc(__SIZE_TYPE__);
void give_up(int) __attribute__((noreturn));

long state(long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'rand', which keeps hidden state [impure-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += rand();
  return s;
}

long output(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'printf', which does output [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    printf("%d\n", a[i]);
  }
  return s;
}

long heap(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'malloc', which changes the heap [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += malloc(a[i]) != 0;
  return s;
}

long no_return(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'give_up', which may not return [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      give_up(1);
    s += a[i];
  }
  return s;
}

// Declared 'const', and so it is: for one thread.
extern int *__errno_location(void) __attribute__((const));

long counts_errors(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls '__errno_location', which differs from thread to thread [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    // CHECK-NEXT: :[[@LINE+1]]:19: note: here{{$}}
    s += a[i] * (*__errno_location() == 5);
  return s;
}

static int shown(int x) {
  printf("%d\n", x);
  return x;
}
static int shown_if_positive(int x) { return x > 0 ? shown(x) : 0; }

long output_below(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'shown_if_positive', which calls 'printf', which does output [impure-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += shown_if_positive(a[i]);
  return s;
}

// What a call leaves in a static variable, the next one finds.
static int change(int x) {
  static int before;
  int by = x - before;
  before = x;
  return by;
}

long own_state(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'change', which keeps hidden state in 'before' [impure-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += change(a[i]);
  return s;
}

volatile int port;
static int offset(int x) { return x + port; }

long reads_a_port(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'offset', which accesses a volatile object [impure-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += offset(a[i]);
  return s;
}

_Thread_local int scale;
static int scaled(int x) { return x * scale; }

long reads_its_own(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls 'scaled', which uses the thread-local 'scale' [impure-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += scaled(a[i]);
  return s;
}

long first_name;
extern long second_name __attribute__((alias("first_name")));

static long through_the_second(int x) {
  if (x < 0)
    goto none;
  return second_name;
none:
  return 0;
}

long two_names(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'through_the_second', which uses 'second_name', the second name of an object [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    first_name += a[i];
    // CHECK-NEXT: :[[@LINE+1]]:10: note: here{{$}}
    s += through_the_second(a[i]);
  }
  return s;
}

#ifdef TWIN
__SIZE_TYPE__ strlen(const char *);

long pure(const char *const *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += strlen(a[i]);
  return s;
}

static int table_of_weights(int x) {
  static const int weight[4] = {1, 2, 4, 8};
  return weight[x & 3];
}

long own_constants(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += table_of_weights(a[i]);
  return s;
}
#endif
