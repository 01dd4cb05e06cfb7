// Compilers expand macros in directives, and a word of the new code may be
// taken in other ways.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DFUNCTION 2>&1 >/dev/null | FileCheck --check-prefix=FUNCTION --implicit-check-not=remark: --implicit-check-not=also: %s
// RUN: %parfold --guard=none %s -- -DKEYWORD 2>&1 >/dev/null | FileCheck --check-prefix=KEYWORD --implicit-check-not=remark: --implicit-check-not=also: %s
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefix=TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

#ifdef FUNCTION
static int omp_get_max_threads(void) { return 1; }
#elif defined KEYWORD
#define unsigned // code that wants all numbers to have a sign
#elif defined TWIN
int omp_get_max_threads(void);
#define schedules(x) 3
#ifndef _OPENMP
#define omp_get_thread_num() 0
static int omp_get_num_threads(void) { return 1; }
#endif
#else
#define schedule(x) 3
#endif

long sum(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+4]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // KEYWORD: :[[@LINE+3]]:3: remark: loop not parallelized: {{.*}} 'unsigned', {{.*}} [name-clash]{{$}}
  // FUNCTION: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the new code needs the word 'schedule', which means something else in this file [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long place(const int *a, long n) {
  long best = 0, where = 0;
  // TWIN: :[[@LINE+4]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  // KEYWORD: :[[@LINE+3]]:3: remark: loop not parallelized: {{.*}} 'unsigned', {{.*}} [name-clash]{{$}}
  // FUNCTION: :[[@LINE+2]]:3: remark: loop not parallelized: {{.*}} 'omp_get_max_threads', {{.*}} [name-clash]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'schedule', {{.*}} [name-clash]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}
