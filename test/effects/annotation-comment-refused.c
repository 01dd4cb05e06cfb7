// A comment speaks of one function, and only where it is plain which.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=warning: %s < %t.remarks

// Of two on a line, the one behind which it stands.
// CHECK-NOT: warning:
int first(int), last(int); /* not for parfold */
int before(int); int after(int); // parfold: pure

// It may be meant for any of these.
// CHECK: warning: {{.*}}annotation-comment-refused.c:[[@LINE+1]]: this annotation has no effect: it may speak of more than one function here
int one(int) /* parfold: pure */, two(int);
// CHECK: warning: {{.*}}:[[@LINE+1]]: this annotation has no effect: it may speak of more than one function here
// parfold: pure
int three(int), four(int);
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: it may speak of more than one function here
int apply(int (*f)(int) /* parfold: pure */, int x);
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: it may speak of more than one function here
int takes(struct { int (*g)(int); /* parfold: pure */ } *x);
// CHECK: warning: {{.*}}:[[@LINE+2]]: {{.*}}: it may speak of more than one function here
#define PAIR int five(int); int six(int)
// parfold: pure
PAIR;

// No function stands there.
// CHECK: warning: {{.*}}:[[@LINE+1]]: this annotation has no effect: no function is declared here
// parfold: pure
int size;
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: no function is declared here
int length; /* parfold: pure */ int seven(int);
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: no function is declared here
int (*pointer)(int); // parfold: pure
// CHECK: warning: {{.*}}:[[@LINE+2]]: {{.*}}: no function is declared here
struct operations {
  int (*eight)(int); // parfold: pure
};
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: no function is declared here
// parfold: pure
#ifdef OTHER
int nine(int, int);
#else
int nine(int);
#endif
// CHECK: warning: {{.*}}:[[@LINE+2]]: {{.*}}: no function is declared here
int ten(int);
// parfold: pure

struct { int x; } *table;

// What is no comment, or one no more.
const char *text = "\
// parfold: pure\
";
int eleven(int);
//// parfold: pure
int twelve(int);
// // parfold: pure
int thirteen(int);
/*// parfold: pure */
int fourteen(int);
#if 0
// parfold: pure
#endif
int fifteen(int);
// It is not parfold: pure
int sixteen(int);

long calls(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'first', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += first(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'last', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += last(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'before', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += before(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'one', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += one(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'two', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += two(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'three', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += three(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'four', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += four(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'five', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += five(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'six', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += six(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'seven', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += seven(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'pointer', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += pointer(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'nine', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += nine(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'ten', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += ten(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'eleven', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += eleven(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'twelve', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += twelve(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'thirteen', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += thirteen(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'fourteen', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += fourteen(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'fifteen', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += fifteen(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'sixteen', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += sixteen(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'apply', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += apply(0, a[i]);
  return s;
}
