// A variable that OpenMP gives to every thread is thread-local also where that
// is no storage class to Clang, because the runtime library looks it up.
//
// RUN: %parfold --guard=none --print=source %s -- -fopenmp -fnoopenmp-use-tls 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

extern long scale, at;
long scale, at;
#pragma omp threadprivate(scale, at)
extern long scale, at;

static long scaled(int x) {
  if (x < 0)
    goto none;
  return x * scale;
none:
  return 0;
}

long reads(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'scale' is thread-local: {{.*}} [thread-local]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:17: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * scale;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'scaled', which uses the thread-local 'scale' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += scaled(a[i]);
  return s;
}

long counts(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'at' is thread-local: {{.*}} [thread-local]{{$}}
  for (at = 0; at < n; at++)
    s += a[0];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'at' is thread-local: {{.*}} [thread-local]{{$}}
  while (at < n) {
    s += a[0];
    at++;
  }
  return s;
}
