// Thread-local-array code declares variables where they are needed, in arrays
// of a size known only at run time: neither is C89. A reduction clause is.
//
// RUN: %parfold --guard=none --print=source %s -- -std=gnu89 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -std=gnu89 -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long place_of_best(const int *a, long n) {
  int best = a[0];
  long where = 0, i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: thread-local-array code needs C99 declarations, and this file is compiled as C89 [needs-c99]{{$}}
  for (i = 1; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

#ifdef TWIN
long sum(const int *a, long n) {
  long s = 0, i;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} reduction clause [sum]{{$}}
  for (i = 0; i < n; i++)
    s += a[i];
  return s;
}
#endif
