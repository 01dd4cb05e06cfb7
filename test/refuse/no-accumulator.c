// Nothing that the loop computes is used after it: there is nothing to fold,
// and it stores nothing either.
//
// RUN: %parfold --kinds=+doall --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --kinds=+doall --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

void forgets(const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop accumulates nothing that is used after it [no-accumulator]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    x += 1;
  }
}

long empty(long n) {
  long i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop accumulates nothing that is used after it [no-accumulator]{{$}}
  for (i = 0; i < n; i++)
    ;
  return i;
}

// What it stores to is gone with the iteration.
void forgets_an_array(const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop accumulates nothing that is used after it [no-accumulator]{{$}}
  for (long i = 0; i < n; i++) {
    int own[2] = {a[i], 0};
    own[1] = own[0] + 1;
  }
}

#ifdef TWIN
void stores(int *to, const int *a, long n) {
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  // TWIN-NEXT: :[[@LINE+1]]:3: note: checked at run time: 'to[i]' does not overlap 'a[i]'{{$}}
  for (long i = 0; i < n; i++) {
    int own[2] = {a[i], 0};
    own[1] = own[0] + 1;
    to[i] = own[1];
  }
}

long folds(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    s += x + 1;
  }
  return s;
}
#endif
