// If the pointer leads to the accumulator, iterations read the running sum.
// Threads, which have copies of it, would read the old one.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long total;

void add_all(const long *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'total' may be the same memory as 'a[i]', which the loop reads [may-alias]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:14: note: here{{$}}
  for (long i = 0; i < n; i++)
    total += a[i];
}

void publish(long *);

long published(const long *a, long n) {
  long s = 0;
  publish(&s);
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 's' may be the same memory as 'a[i]', which the loop reads [may-alias]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:10: note: here{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

#ifdef TWIN
long table[1000000];

void add_table(void) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < 1000000; i++)
    total += table[i];
}

void add_locally(const long *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  total += s;
}
#endif
