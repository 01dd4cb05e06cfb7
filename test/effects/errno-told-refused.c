// errno is read by who tells what it says, without naming it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: %s

void perror(const char *);
double sqrt(double);

double roots(const double *a, long n) {
  double s = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'sqrt' may set errno, and this file reads errno [errno-observed]{{$}}
  for (long i = 0; i < n; i++)
    s += sqrt(a[i]);
#ifndef TWIN
  perror("roots");
#endif
  return s;
}
