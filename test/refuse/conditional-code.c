// What stands in the branch of an '#if' that this build does not take was not
// looked at, and would be copied all the same.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long within(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a preprocessor condition inside the loop hides code from this build [conditional-code]{{$}}
  for (long i = 0; i < n; i++) {
#ifdef LIMIT
    if (s > LIMIT)
      break;
#endif
    s += a[i];
  }
  return s;
}

long two_headers(const int *a, long n) {
  long s = 0;
#ifdef SKIP_FIRST
  for (long i = 1; i < n; i++)
#else
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a preprocessor condition inside the loop hides code from this build [conditional-code]{{$}}
  for (long i = 0; i < n; i++)
#endif
    s += a[i];
  return s;
}

#ifdef TWIN
long around(const int *a, long n) {
  long s = 0;
#ifndef SKIP
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
#endif
  return s;
}
#endif
