// Each thread adds to a copy of the accumulator. A function that reaches the
// accumulator by itself would go on adding to the accumulator.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

static long total;
static void count(int x) { total += x; }

void global(const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'total' is used inside of 'count', which would not see a thread's copy of it [hidden-update]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    count(a[i]);
}

static void add(long *sum, int x) { *sum += x; }

void pointer(long *sum, const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: '{{.*}}sum{{.*}}' is used inside of 'add', which would not see a thread's copy of it [hidden-update]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    add(sum, a[i]);
}

struct account {
  long sum, count;
};
static void enter(struct account *in, int x) { in->sum += x; }

// Its parts get copies one by one; the function wants the whole.
long structure(const int *a, long n) {
  struct account own = {0, 0};
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'own.sum' is used inside of 'enter', which would not see a thread's copy of it [hidden-update]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    enter(&own, a[i]);
  return own.sum;
}

// The loop updates it too.
void also_by_name(const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'total' is used inside of 'count', which would not see a thread's copy of it [hidden-update]{{$}}
  for (long i = 0; i < n; i++) {
    total++;
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    count(a[i]);
  }
}

#ifdef TWIN
// '&s' is the address of the thread's copy.
void local_variable(long *sum, const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    add(&s, a[i]);
  *sum += s;
}

static long part(int x) { return x > 0 ? x : 0; }

void returned(const int *a, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    total += part(a[i]);
}
#endif
