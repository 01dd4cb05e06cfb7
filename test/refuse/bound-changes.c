// The number of iterations is computed once, before the loop: a bound or a
// step that may change on the way makes it wrong.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long shrinks(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop's bound or step is not the same in every iteration: 'n' is changed in the body [bound-changes]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    // CHECK-NEXT: :[[@LINE+2]]:7: note: here{{$}}
    if (a[i] == 0)
      n--;
  }
  return s;
}

long drains(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop's bound or step is not the same in every iteration: 'n--' has an effect [bound-changes]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:24: note: here{{$}}
  for (long i = 0; i < n--; i++)
    s += a[i];
  return s;
}

// It loses one in every iteration, which is known, and yet they meet half way.
long from_both_ends(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop's bound or step is not the same in every iteration: 'n' is changed in the body [bound-changes]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i] * a[n - 1];
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    n--;
  }
  return s;
}

// Every element is made of its neighbour, whatever has become of 'k' by then.
long from_another(int *a, int n, int k) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop's bound or step is not the same in every iteration: 'k' is changed in the body [bound-changes]{{$}}
  for (int i = k; i < n; i++) {
    a[i] = a[i - 1] + 1;
    s += a[i] + k;
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    k += 2;
  }
  return s + k;
}

long together(int *a, int n) {
  long s = 0;
  int i, j;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop's bound or step is not the same in every iteration: 'j' is changed in the body [bound-changes]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:34: note: here{{$}}
  for (j = 1, i = j; i < n; i++, j++) {
    a[i] = a[i - 1] + 1;
    s += a[i];
  }
  return s + j;
}

// So for the start of a counter beside it.
long beside(int *a, int n, int k) {
  long s = 0;
  int i, m;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop's bound or step is not the same in every iteration: 'k' is changed in the body [bound-changes]{{$}}
  for (m = k, i = 0; i < n; i++, m++) {
    a[m] = a[m - 1] + 1;
    s += a[m] + k;
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    k += 2;
  }
  return s + k + m;
}

// Copies of the array would not have the bound in them.
static long count[256];

void counts_its_bound(const unsigned char *a) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop's bound or step is not the same in every iteration: 'count[3]' is changed in the body [bound-changes]{{$}}
  for (long i = 0; i < count[3]; i++)
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    count[a[i]]++;
}

#ifdef TWIN
long length(const char *);

long asks_once(const char *text) {
  long s = 0, n = length(text);
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += text[i];
  return s;
}
#endif
