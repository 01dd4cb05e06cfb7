// Where a name of 'parfold: assume-no-alias' may mean something else, or only one
// of the pointers is named, the comment says nothing.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not='loop parallelized' %s < %t.remarks
// RUN: FileCheck --check-prefix=WARNS %s < %t.remarks

int *a;

void shadowed(int *b, const int *at, int n) {
  // parfold: assume-no-alias a b at
  {
    int *a = b + 1;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [{{may-alias|carried-dependence}}]
    for (int i = 0; i < n; i++)
      b[i] = a[at[i]];
  }
}

void too_late(int *b, int *c, const int *at, int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]
  for (int i = 0; i < n; i++)
    b[i] = c[at[i]];
  // parfold: assume-no-alias b c at
}

void global(int *b, const int *at, int n) {
  // parfold: assume-no-alias b at
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]
  for (int i = 0; i < n; i++)
    b[i] = a[at[i]];
}

void itself(int *b, const int *at, int n) {
  // parfold: assume-no-alias b at
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]
  for (int i = 1; i < n; i++)
    b[i] = b[i - 1] + at[i];
}

// WARNS: warning: {{.*}}:[[@LINE+1]]: this annotation has no effect: 'assume-no-alias' wants names of two pointers
// parfold: assume-no-alias b
