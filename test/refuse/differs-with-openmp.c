// What is written runs with OpenMP, where the file has other code.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none --print=source %s -- -fopenmp-simd 2> /dev/null | diff %s -
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#ifdef _OPENMP
int omp_get_thread_num(void);
static int number(void) { return omp_get_thread_num(); }
#else
static int number(void) { return 0; }
#endif

static int scales[16];
#pragma omp threadprivate(scales)

static int scale(void) { return scales[0]; }

long asks_who_it_is(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: with OpenMP the file has other code, and the loop is not rewritten like this [differs-with-openmp]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:17: note: also: the loop calls 'number', which calls 'omp_get_thread_num', which differs from thread to thread [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * number();
  return s;
}

long reads_the_thread_s_own(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: with OpenMP the file has other code, and the loop is not rewritten like this [differs-with-openmp]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: also: 'scales' is thread-local: other threads would see their own copy [thread-local]{{$}}
  for (long i = 0; i < n; i++)
    s += scales[a[i] & 15];
  return s;
}

long calls_what_reads_it(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: with OpenMP the file has other code, and the loop is not rewritten like this [differs-with-openmp]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:17: note: also: the loop calls 'scale', which uses the thread-local 'scales' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * scale();
  return s;
}

// What is refused without OpenMP is refused for that.
long calls_others(const int *a, long n, int (*f)(int)) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += f(a[i]) * number();
  return s;
}

#ifdef TWIN
long the_same(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

#ifdef _OPENMP
long with_openmp_only(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
#endif
#endif
