// What the loop stores to memory, threads would store in another order, and
// other iterations may read it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long array(int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop stores to 'a[i]', which is neither an accumulator nor a variable of its own [memory-store]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    a[i] = 0;
  }
  return s;
}

void through_pointer(long *s, const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop stores to '*s', which is neither an accumulator nor a variable of its own [memory-store]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    *s += a[i];
}

struct sums {
  long all;
};

struct sums member(const int *a, long n) {
  struct sums s = {0};
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop stores to 's.all', which is neither an accumulator nor a variable of its own [memory-store]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    s.all += a[i];
  return s;
}

#ifdef TWIN
void through_local(long *out, const int *a, long n) {
  long s = *out;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  *out = s;
}

long own_array(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    struct sums own;
    own.all = a[i];
    s += own.all;
  }
  return s;
}
#endif
