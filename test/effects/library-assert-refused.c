// An assertion may end the program, after all iterations before it and none behind.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DNDEBUG 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#include <assert.h>

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls '__assert_fail', which may end the program (compile with -DNDEBUG) [impure-call]{{$}}
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    assert(a[i] > 0);
    s += a[i];
  }
  return s;
}
