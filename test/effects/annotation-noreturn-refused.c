// What may not return is left where it is, and what is said of a function in several
// places holds together.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: --implicit-check-not=warning: %s < %t.remarks

void fail(int); // parfold: noreturn
// parfold: noreturn
// parfold: pure
int check(int);
// parfold: pure
int check_again(int); // parfold: noreturn
int check_once_more(int); // parfold: noreturn
int check_once_more(int); // parfold: const
__attribute__((annotate("parfold: noreturn"))) int check_last(int);
int check_last(int); // parfold: pure
// parfold: reads(a)
// parfold: writes(to)
void copy(int *to, const int *a);
// parfold: writes(to)
// parfold: reads(a)
void copy_too(int *to, const int *a);

long fold(int *restrict to, const int *restrict a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'fail', which may not return [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      fail(a[i]);
    s += a[i];
  }
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'check', which may not return [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += check(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'check_again', which may not return [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += check_again(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'check_once_more', which may not return [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += check_once_more(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'check_last', which may not return [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += check_last(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    copy(to, a);
    s += a[i];
  }
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    copy_too(to, a);
    s += a[i];
  }
  return s;
}
