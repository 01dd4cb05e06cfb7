// Every access to a volatile object is an effect of the program, and so is
// their order.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long device(const volatile int *port, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: '*port' is volatile: every access to it counts [volatile-access]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += *port;
  return s;
}

long accumulator(const int *a, long n) {
  volatile long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 's' is volatile: every access to it counts [volatile-access]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long counter(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'i' is volatile: every access to it counts [volatile-access]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:8: note: here{{$}}
  for (volatile long i = 0; i < n; i++)
    s += a[0];
  return s;
}

// That it is set counts, too, although nobody reads it.
long declared_in_the_body(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 't' is volatile: every access to it counts [volatile-access]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK-NEXT: :[[@LINE+1]]:18: note: here{{$}}
    volatile int t = a[i];
    s += a[i];
  }
  return s;
}

#ifdef TWIN
long read_once(const volatile int *port, const int *a, long n) {
  long s = 0;
  int offset = *port;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + offset;
  return s;
}
#endif

// A structure that is copied as a whole is copied with its volatile member.
struct gauge {
  int value;
  volatile int seen;
};
struct gauge last_gauge(const struct gauge *g, long n) {
  struct gauge last = {0, 0};
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: 'g[i]' is volatile: every access to it counts [volatile-access]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:12: note: here{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: also: 'last = g[i]' is volatile: every access to it counts [volatile-access]{{$}}
  for (long i = 0; i < n; i++)
    last = g[i];
  return last;
}
