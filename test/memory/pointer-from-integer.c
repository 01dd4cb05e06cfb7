// An address that was a number in between may be any object's.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long by_number(long n) {
  long a[100] = {1, 2, 3}, b[100] = {3, 2, 1};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    a[50] += *(long *)((unsigned long)b + 8 * (unsigned long)i);
  return a[50];
}

#ifdef TWIN
long by_pointer(long n) {
  long a[100] = {1, 2, 3}, b[100] = {3, 2, 1};
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    a[50] += *(long *)((char *)b + 8 * i);
  return a[50];
}
#endif
