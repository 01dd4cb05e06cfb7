// Each iteration cuts off part of the new value. Partial sums would be cut in
// other places.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

int fractions(const double *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 's' is converted to 'int' in every iteration, which loses part of its value each time [truncated-state]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += 0.5 * a[i];
  return s;
}

double through_float(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 's' is converted to 'float' in every iteration, which loses part of its value each time [truncated-state]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    s = (float)s + a[i];
  return s;
}

float rounded_best(const double *a, long n) {
  float best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'best' is converted to 'float' in every iteration, which loses part of its value each time [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best)
      // CHECK-NEXT: :[[@LINE+1]]:7: note: here{{$}}
      best = a[i];
  return best;
}

// From 2^31 on it is compared as a negative number, which anything replaces.
unsigned as_signed(const unsigned char *a, long n, unsigned best) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'best' is converted to 'int' in every iteration, which loses part of its value each time [truncated-state]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    best = (int)best < a[i] ? a[i] : (int)best;
  return best;
}

#ifdef TWIN
// Cut off before it is added, not after.
int whole_parts(const double *a, long n) {
  int s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += (int)a[i];
  return s;
}

// Conversion to a narrower integer is arithmetic modulo a power of two.
unsigned char checksum(const int *a, long n) {
  unsigned char s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
#endif
