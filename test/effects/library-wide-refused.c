// So is their memory.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <wchar.h>

long fold(const wchar_t *const *words, long n) {
  wchar_t buffer[20] = {0};
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    wcscpy(buffer, words[i]);
    s += words[i][0];
  }
  return s + buffer[0];
}
