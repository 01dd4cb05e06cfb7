// With --fp=strict, sums of floating-point numbers stay in their order, since
// every addition rounds. Integers and extrema do not depend on it.
//
// RUN: %parfold --fp=strict --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --fp=strict --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

double sum(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: reordering the floating-point operations on 's' changes rounding, and --fp=strict forbids it [float-order]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

#ifdef TWIN
long count(const double *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] > 0.5;
  return s;
}

double greatest(const double *a, long n) {
  double best = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [max]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best)
      best = a[i];
  return best;
}
#endif
