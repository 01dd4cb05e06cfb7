// The compile database has this file twice, with and without -DVERBOSE, and
// the loop is a sum in one build only: the text, which serves both, stays.
//
// RUN: rm -rf %t && mkdir %t
// RUN: sed 's|DIR|%/S|g; s|FILE|%/s|g' %S/Inputs/twice.json > %t/compile_commands.json
// RUN: %parfold -p %t --guard=none --print=source %s 2> %t/remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t/remarks
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=ONCE --implicit-check-not=remark: %s

int printf(const char *, ...);

#ifdef VERBOSE
#define SHOW(X) printf("%d\n", X)
#else
#define SHOW(X) (void)0
#endif

long sum(const int *a, long n) {
  long s = 0;
  // ONCE: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the compile commands of this file do not agree on how to rewrite the loop [configurations-differ]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    // CHECK-NEXT: :[[@LINE+1]]:5: note: also: the loop calls 'printf', which does output [impure-call]{{$}}
    SHOW(a[i]);
  }
  return s;
}
