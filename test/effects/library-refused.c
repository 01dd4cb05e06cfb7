// This one keeps a pointer between calls.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <string.h>

long fold(char *text, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += strtok(i == 0 ? text : NULL, " ") != NULL;
  return s;
}
