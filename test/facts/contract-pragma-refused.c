// A function whose block is compiled under other rules for floating-point
// numbers is not run like a part of the body, which is compiled under others.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#pragma clang fp contract(off)
static void add_exactly(double *sum, double x, double y) { *sum += x * y; }
#pragma clang fp contract(on)

double products(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    add_exactly(&s, a[i], a[i]);
  return s;
}

#ifdef TWIN
static void add(double *sum, double x, double y) { *sum += x * y; }

double others(const double *a, long n) {
  double s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    add(&s, a[i], a[i]);
  return s;
}
#endif
