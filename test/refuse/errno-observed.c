// Every thread has an errno of its own: an error that a worker thread meets
// would not be seen where this file looks for it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s
// RUN: %parfold --guard=none %s -- -fno-math-errno 2>&1 >/dev/null | FileCheck --check-prefix=IGNORED --implicit-check-not=remark: %s

extern int *__errno_location(void) __attribute__((const));
double sqrt(double);
double fabs(double);

int failed(void) { return *__errno_location() != 0; }

double roots(const double *a, long n) {
  double s = 0;
  // IGNORED: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'sqrt' may set errno, and this file reads errno [errno-observed]{{$}}
  for (long i = 0; i < n; i++)
    s += sqrt(a[i]);
  return s;
}

#ifdef TWIN
double norm(const double *a, long n) {
  double s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += fabs(a[i]);
  return s;
}
#endif
