// Sums combine with sums and products with products: a value that is added to
// and multiplied needs both at once.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

unsigned horner(const unsigned *a, unsigned x, long n) {
  unsigned s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 's' is updated with '+' and with '*', which do not combine [mixed-operators]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    s = s * x + a[i];
  return s;
}

long by_sign(const int *a, long n) {
  long s = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 's' is updated with '{{[*+]}}' and with '{{[*+]}}', which do not combine [mixed-operators]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      // CHECK-NEXT: :[[@LINE+1]]:7: note: here{{$}}
      s *= a[i];
    else
      s += a[i];
  return s;
}

#ifdef TWIN
long apart(const int *a, long n) {
  long s = 0, p = 1;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [product, sum]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      p *= a[i];
    else
      s += a[i];
  return s + p;
}
#endif
