// Bytes behind an element belong to the next one, which is another iteration's.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=parallelized: %s < %t.remarks

void *memcpy(void *, const void *, __SIZE_TYPE__);

double stores(double *restrict to, const double *restrict a, long n, long width) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    char *byte = (char *)(to + i);
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized:
    for (long j = 0; j < width; j++)
      byte[j] = (char)i;
    s += a[i];
  }
  return s;
}

double copies(double *restrict to, const double *restrict a, long n, __SIZE_TYPE__ size) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    memcpy(to + i, a + i, size);
    s += a[i];
  }
  return s;
}

double total;

void reads(double *a, long n, __SIZE_TYPE__ size) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++) {
    double own[4];
    memcpy(own, a + 4 * i, size);
    total += own[0];
  }
}
