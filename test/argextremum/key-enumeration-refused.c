// What is kept is not what was compared.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <stdbool.h>

enum severity { NOTE, WARNING, ERROR };

bool largest(const int *a, long n) {
  bool m = false;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    m = a[i] > m ? a[i] : m;
  return m;
}

enum severity worst(const long *a, long n) {
  enum severity m = NOTE;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > m)
      m = a[i];
  return m;
}
