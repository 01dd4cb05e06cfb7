// Somebody has the iteration variable's address, and the loop reads through a
// pointer that may be it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

void watch(long *counter);

long watched(const long *a, long n) {
  long s = 0, i;
  watch(&i);
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the iteration variable 'i' can be changed through its address [counter-escapes]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (i = 0; i < n; i++)
    s += a[i];
  return s;
}

#ifdef TWIN
long not_watched(const long *a, long n) {
  long s = 0, i;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (i = 0; i < n; i++)
    s += a[i];
  return s;
}

long no_pointers(long n) {
  long s = 0, i;
  watch(&i);
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (i = 0; i < n; i++)
    s += i * i;
  return s;
}
#endif
