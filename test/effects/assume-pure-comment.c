// 'parfold: assume-pure f g' in a comment anywhere says of functions that they only
// read, as 'parfold: pure' does at their declarations.
//
// RUN: not %parfold --guard=none --check %s -- 2> %t.remarks
// RUN: FileCheck %s < %t.remarks
// RUN: FileCheck --check-prefix=WARNS %s < %t.remarks

// parfold: assume-pure weight, cost
int weight(int), cost(int);
int other(int);

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized
  for (long i = 0; i < n; i++)
    s += weight(a[i]) * cost(a[i]);
  return s;
}

long others(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'other'{{.*}} [unknown-call]
  for (long i = 0; i < n; i++)
    s += other(a[i]);
  return s;
}
// WARNS: warning: {{.*}}:[[@LINE+1]]: this annotation has no effect: there is no function 'nothing'
// parfold: assume-pure nothing
