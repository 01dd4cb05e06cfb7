// Through its address a variable can be read and written where the loop does
// not name it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long first_of(const long *) __attribute__((pure));

long address_of_local(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the address of 'x' is taken in the loop [address-taken]{{$}}
  for (long i = 0; i < n; i++) {
    long x = a[i];
    // CHECK-NEXT: :[[@LINE+1]]:19: note: here{{$}}
    s += first_of(&x);
  }
  return s;
}

long local_array(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the address of 'x' is taken in the loop [address-taken]{{$}}
  for (long i = 0; i < n; i++) {
    long x[1] = {a[i]};
    // CHECK-NEXT: :[[@LINE+1]]:19: note: here{{$}}
    s += first_of(x);
  }
  return s;
}

#ifdef TWIN
long address_of_element(const long *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += first_of(&a[i]);
  return s;
}
#endif
