// Options have every function call another one, which the program may have
// written, and which may count. A compiler makes a function of a parallel loop.
//
// RUN: %parfold --guard=none --print=source %s -- -finstrument-functions 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -finstrument-functions-after-inlining 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: %s
// RUN: %parfold --guard=none %s -- -fsanitize-coverage=trace-pc 2>&1 >/dev/null | FileCheck --check-prefix=COVERAGE --implicit-check-not=remark: %s
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: %s

static long calls;

__attribute__((no_instrument_function)) void __cyg_profile_func_enter(void *f, void *by) { calls++; }
__attribute__((no_instrument_function)) void __cyg_profile_func_exit(void *f, void *by) {}

static long square(long x) { return x * x; }

long sum(const long *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: the loop calls '__cyg_profile_func_enter', which -finstrument-functions puts into every function [impure-call]{{$}}
  // COVERAGE: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls '__sanitizer_cov_trace_pc', which -fsanitize-coverage puts into every function [impure-call]{{$}}
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += square(a[i]);
  return s;
}
