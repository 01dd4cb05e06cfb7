// GCC lets a file set options, for all or for one function. Clang does not know
// of them, so they are read off the tokens: options that change what the code
// means hold for the whole file.
//
// RUN: %parfold --guard=none --kinds=+doall %s -- 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: --implicit-check-not=note: %s
//
// RUN: for o in wrapv no-strict-aliasing no-strict-overflow -fwrapv O2,-fwrapv; do %parfold --guard=none --kinds=+doall %s -- -DOPTION=\"$o\" 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: %s || exit 1; done
// RUN: for p in '(\"wrapv\")' '\"O2\", \"wrapv\"'; do %parfold --guard=none --kinds=+doall %s -- -DPRAGMA="\"GCC optimize $p\"" 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: %s || exit 1; done
// RUN: %parfold --guard=none --kinds=+doall %s -- -DHASH 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: %s
// RUN: %parfold --guard=none --kinds=+doall %s -- -DNAME=__optimize__ -DOPTION='"wrapv"' 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: %s
// RUN: %parfold --guard=none --kinds=+doall %s -- -std=c2x -DBRACKETS 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: %s
//
// RUN: for o in trapv instrument-functions; do %parfold --guard=none --kinds=+doall %s -- -DOPTION=\"$o\" 2>&1 >/dev/null | FileCheck --check-prefix=NONE --implicit-check-not="loop parallelized" %s || exit 1; done
// RUN: %parfold --guard=none --kinds=+doall %s -- -DOPTION='"rounding-math"' 2>&1 >/dev/null | FileCheck --check-prefix=ROUNDING %s
//
// What says how to translate changes nothing.
// RUN: for o in O3 -O1 Ofast,unroll-loops no-tree-vectorize -fno-inline 3; do %parfold --guard=none --kinds=+doall %s -- -DOPTION=\"$o\" 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: --implicit-check-not=note: %s || exit 1; done
//
// Functions may have the name.
// RUN: %parfold --guard=none --kinds=+doall %s -- -DFUNCTION 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: --implicit-check-not=note: %s

#ifdef PRAGMA
_Pragma(PRAGMA)
#endif
#ifdef HASH
#pragma GCC optimize "O2", "no-strict-aliasing"
#endif
#ifdef FUNCTION
void optimize(int level);
void start(int level) { optimize(level); }
#endif
#ifndef NAME
#define NAME optimize
#endif
#ifdef OPTION
__attribute__((noinline, NAME(OPTION))) void other(void) {}
#endif
#ifdef BRACKETS
[[gnu::noinline, gnu::optimize("wrapv")]] void other(void) {}
#endif

extern int a[4096];

// 'i << 24' comes round.
void fill(int base, int n) {
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [doall]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (int i = 0; i < n; i++)
    a[((base + i * 16777216) >> 24) + 200] = i;
}

long sum(int *s, const float *b, long n) {
  // TWIN: :[[@LINE+5]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK: :[[@LINE+4]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:3: note: checked at run time: '*s' does not overlap 'b[i]'{{$}}
  // NONE: :[[@LINE+2]]:3: remark: loop not parallelized:
  // ROUNDING: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [fp-environment]{{$}}
  for (long i = 0; i < n; i++)
    *s += (int)b[i];
  return *s;
}
