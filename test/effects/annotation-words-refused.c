// Words that are not understood are no annotation, not even where others are.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=warning: %s < %t.remarks
// RUN: %parfold -v --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=ADVICE %s

// CHECK: parfold: warning: {{.*}}annotation-words-refused.c:[[@LINE+1]]: this annotation has no effect: 'pur' is not one of pure, const, noreturn, reads(...), writes(...){{$}}
int misspelled(int); // parfold: pur
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: 'PURE' is not one of
int capitals(int); // parfold: PURE
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: '-' is not one of
int explained(int); // parfold: pure - it only looks
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: 'unless' is not one of
int doubted(int); // parfold: pure unless it is not
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: no effect is named
int empty(int); // parfold:
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: 'reads' needs names in parentheses behind it
int open(int *a); // parfold: reads(a
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: '*a' is no name
int star(int *a); // parfold: reads(*a)
// CHECK: warning: {{.*}}:[[@LINE+1]]: {{.*}}: '' is no name
int none(int *a); // parfold: writes()

// CHECK: :[[@LINE+9]]:3: remark: {{.*}} [unknown-call]{{$}}
// CHECK: 'capitals', whose effects are not known [unknown-call]{{$}}
// CHECK: 'explained', whose effects are not known [unknown-call]{{$}}
// CHECK: 'doubted', whose effects are not known [unknown-call]{{$}}
// CHECK: 'empty', whose effects are not known [unknown-call]{{$}}
// ADVICE: the loop calls 'misspelled', whose effects are not known [unknown-call]{{$}}
// ADVICE: advice: if it only reads memory, say so: --assume-pure=misspelled, 'pure: [misspelled]' in .parfold.yaml, or '// parfold: pure' at its declaration{{$}}
long fold(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += misspelled(a[i]) + capitals(a[i]) + explained(a[i]) + doubted(a[i]) + empty(a[i]);
  return s;
}
