// -fno-builtin-NAME says that the name is the program's, as -fno-builtin says of
// all names. Where a header of the library declares it, it is the library's.
//
// RUN: %parfold --guard=none --print=source %s -- -fno-builtin-sqrt 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -fno-builtin 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: %s
// RUN: %parfold --guard=none %s -- -fno-builtin-exp 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: %s

double sqrt(double);

double roots(const double *a, long n) {
  double s = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'sqrt', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += sqrt(a[i]);
  return s;
}
