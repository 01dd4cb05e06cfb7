// What is compared is not what is kept.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

// Compared as unsigned, kept as signed.
long largest_unsigned(const unsigned long *a, long n) {
  long m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > m)
      m = a[i];
  return m;
}

// Compared as double.
float largest_double(const double *a, long n) {
  float m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > m)
      m = (float)a[i];
  return m;
}

// Compared as int.
unsigned short largest_int(const int *a, long n) {
  unsigned short m = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > m)
      m = a[i];
  return m;
}
