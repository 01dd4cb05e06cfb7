// Of a function with '...' it is known what its body does, but not where it finds
// its arguments.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

static int first_of(int count, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, count);
  int first = __builtin_va_arg(list, int);
  __builtin_va_end(list);
  return first;
}

long looks_at_them(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop calls '{{.*}}', whose effects are not known [unknown-call]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += first_of(1, a[i]);
  return s;
}

#ifdef TWIN
static int number_of(int count, ...) { return count; }

long does_not_look(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += number_of(2, a[i], a[i]);
  return s;
}
#endif
