// A search may be left where the array ends. Threads that are ahead must not read
// what is behind.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s
// RUN: %parfold --guard=none --assume-readable %s -- 2>&1 >/dev/null | FileCheck --check-prefix=SAID --implicit-check-not=remark: %s

// SAID: :[[@LINE+4]]:3: remark: loop parallelized: {{.*}} [search]{{$}}
long find(const int *a, long n, int key) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop may leave where 'a' ends, and other threads would read on [unknown-end]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:9: note: here{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == key)
      return i;
  return -1;
}

#ifdef TWIN
long find_in_all(const int *a, long n, int key) {
  /* parfold: extent a n */
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [search]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] == key)
      return i;
  return -1;
}
#endif
