// An attribute that is misspelled, or of something else than a function, says
// nothing, and a warning says so.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: --implicit-check-not=warning: %s < %t.remarks

// CHECK: warning: {{.*}}annotation-attribute-refused.c:[[@LINE+1]]: this annotation has no effect: 'pur' is not one of pure, const, noreturn, reads(...), writes(...)
__attribute__((annotate("parfold: pur"))) int misspelled(int);
__attribute__((annotate("pure"))) int of_another_tool(int);
// CHECK: warning: {{.*}}:[[@LINE+1]]: this annotation has no effect: this is no function
__attribute__((annotate("parfold: pure"))) int (*pointer)(int);
__attribute__((annotate("parfold: pure"))) int good(int);

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'misspelled', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += misspelled(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'of_another_tool', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += of_another_tool(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'pointer', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += pointer(a[i]);
  return s;
}
