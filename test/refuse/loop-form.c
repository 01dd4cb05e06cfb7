// A loop whose iterations cannot be counted before it starts cannot be divided
// among threads. Every function has a header that is not a count.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long both_ends(const int *a, long n) {
  long s = 0, i = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop is not a counted loop: both sides of its test change [loop-form]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:10: note: here{{$}}
  while (i < n) {
    s += a[i++];
    n--;
  }
  return s;
}

long reads_once(const int *a, long n) {
  long s = 0, i = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop is not a counted loop: it does not add a constant to its counter 'i' [loop-form]{{$}}
  do {
    s += a[i];
    i = 2 * i + 1;
  } while (i < n);
  return s;
}

struct node {
  int value;
  struct node *next;
};

long list(const struct node *first) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop is not a counted loop: its test does not compare the iteration variable with a bound [loop-form]{{$}}
  // CHECK-NOT: remark:
  for (const struct node *p = first; p; p = p->next)
    s += p->value;
  return s;
}

long doubles(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop is not a counted loop: its increment does not add a step to the iteration variable [loop-form]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:27: note: here{{$}}
  for (long i = 1; i < n; i *= 2)
    s += a[i];
  return s;
}

double floating_counter(double end) {
  double s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop is not a counted loop: its iteration variable is of type 'double' [loop-form]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:8: note: here{{$}}
  for (double x = 0; x < end; x += 0.5)
    s += x;
  return s;
}

long an_offset_that_changes(const int *a, int n) {
  long s = 0;
  int k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} does not compare the iteration variable with a bound [loop-form]{{$}}
  for (int i = 0; n > i + k; i++) {
    s += a[i];
    k++;
  }
  return s;
}

void begin(void);

long begins_with_a_call(const int *a, int n) {
  long s = 0;
  int i = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} its header does not set one iteration variable [loop-form]{{$}}
  for (begin(); i < n; i++)
    s += a[i];
  return s;
}

long begins_with_a_type(const int *a, int n) {
  long s = 0;
  int i = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} its header declares more than one variable [loop-form]{{$}}
  for (struct pair { int x; } p = {5}; i < n; i++)
    s += a[i] + p.x;
  return s;
}

long also_counts_from_anew(const int *a, int n) {
  long s = 0;
  int k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} its increment does more than count [loop-form]{{$}}
  for (int i = 0; i < n; i++, k += 2) {
    k = 0;
    s += a[i] + k;
  }
  return s;
}

// New code has no increment, so what it does besides would be lost.
long also_doubles(const int *a, int n) {
  long s = 0, k = 1;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: {{.*}} its increment does not add a step to the iteration variable [loop-form]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:26: note: here{{$}}
  for (int i = 0; i < n; i++, k *= 2)
    s += a[i] * k;
  return s;
}

#ifdef TWIN
long while_loop(const int *a, long n) {
  long s = 0, i = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  while (i < n)
    s += a[i++];
  return s;
}

long do_loop(const int *a, long n) {
  long s = 0, i = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  do
    s += a[i++];
  while (i < n);
  return s;
}

long counts_in_the_test(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = n; i-- > 0;)
    s += a[i];
  return s;
}

long counted(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long also_counts(const int *a, int n) {
  long s = 0;
  int k = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (int i = 0; i < n; i++, k += 2)
    s += a[i] + k;
  return s;
}
#endif
