// A library function's name says nothing if the linker gets another one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: %s

#ifdef TWIN
#define BY(NAME)
#else
#define BY(NAME) __asm__(NAME)
#endif

double fmax(double, double) BY("my_fmax");

double greatest(const double *a, long n) {
  double m = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [max]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    m = fmax(m, a[i]);
  return m;
}
