// Loops that OpenMP or OpenACC runs are taken care of, whether or not the
// compile command turns them on; so are the two loops that parfold writes.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none --print=source %s -- -fopenmp 2> %t.openmp | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: --check-prefixes=CHECK,OPENMP %s < %t.openmp
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long by_hand(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: the loop is already part of OpenMP or OpenACC code [already-parallel]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:1: note: the pragma is here{{$}}
#pragma omp parallel for reduction(+ : s)
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long in_a_region(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+5]]:5: remark: loop not parallelized: the loop is already part of OpenMP or OpenACC code [already-parallel]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:1: note: the pragma is here{{$}}
#pragma omp single
  {
    long t = 0;
    for (long i = 0; i < n; i++)
      t += a[i];
    s += t;
  }
  return s;
}

long on_a_device(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: the loop is already part of OpenMP or OpenACC code [already-parallel]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:1: note: the pragma is here{{$}}
#pragma acc parallel loop reduction(+ : s)
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long by_parfold(const int *a, long n) {
  long s = 0;
#ifdef _OPENMP
  if (n > 100000) {
    #pragma omp parallel for reduction(+:s) firstprivate(a, n) schedule(static)
    // OPENMP: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [already-parallel]{{$}}
    for (long i = 0; i < n; i++)
      s += a[i];
  } else
#endif
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop is already part of OpenMP or OpenACC code [already-parallel]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

#ifdef TWIN
long after_a_region(const int *a, long n) {
  long s = 0, t = 0;
#pragma omp atomic
  t++;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s + t;
}
#endif

// No threads may begin in what vector code calls (OpenMP 5.2, 7.7).
#ifdef _OPENMP
#pragma omp declare simd
#endif
long of_a_row(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [already-parallel]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
