// --line-filter has only loops with lines of its own rewritten.
//
// RUN: %parfold --line-filter=%s:1-5 --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --line-filter=outside-of-lines.c:25,26-26 --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: none of the loop's lines is among those that --line-filter names, or that are new since --diff-base [outside-of-lines]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

#ifdef TWIN
long product(const int *a, long n) {
  long p = 1;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [product]{{$}}
  for (long i = 0; i < n; i++) {
    long x = a[i];
    if (x)
      p *= x;
    // a line of it
    // and another
    p *= 3;

  }
  return p;
}
#endif
