// What a body does is what the function does, whatever is said of it; so it is with
// the library's functions and with attributes.
//
// RUN: %parfold --guard=none --assume-pure='*' --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: --implicit-check-not=warning: %s < %t.remarks

int rand(void);     // parfold: pure
int puts(const char *text); // parfold: pure
_Noreturn int stop(int); // parfold: pure
int (*hook)(int);

// parfold: pure
static int counted(int x) {
  static int calls;
  return x + ++calls;
}

// The call is not known, and yet the body shows what it does besides.
// parfold: const
static int counted_hook(int x) {
  static int calls;
  ++calls;
  return hook(x);
}

// parfold: const
static int stores(int *to) { return *to = 1; }

long fold(const int *a, int *restrict to, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'rand', which keeps hidden state [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += rand();
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'puts', which does output [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += puts("");
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'stop', which may not return [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] ? a[i] : stop(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'counted', which keeps hidden state in 'calls' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += counted(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'counted_hook', which keeps hidden state in 'calls' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += counted_hook(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [hidden-update]{{$}}
  for (long i = 0; i < n; i++)
    s += stores(to);
  return s;
}
