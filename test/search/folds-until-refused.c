// In which iteration the loop is left must be found without the fold, and what
// finds it must not read what iterations store.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

// Two may be one array.
long scaled(const int *a, int *b, long n) {
  /* parfold: extent a n */
  long total = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      break;
    total += a[i];
    b[i + 1] = 2 * a[i];
  }
  return total;
}

// What decides has been stored just before.
long cleared(int *a, long n) {
  /* parfold: extent a n */
  long total = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    a[i] -= 3;
    if (a[i] < 0)
      break;
    total += a[i];
  }
  return total;
}

// What is folded decides, if only behind another exit.
long until_enough(const int *a, long n, long enough) {
  /* parfold: extent a n */
  long total = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      break;
    total += a[i];
    if (total > enough)
      return -1;
  }
  return total;
}

// The question has the accumulator in it.
long counts_on_the_way(const int *a, long n) {
  /* parfold: extent a n */
  long odd = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++)
    if ((odd += a[i] & 1, a[i] < 0))
      break;
  return odd;
}

// It is not sure that 'a' goes on behind the exit.
long sum(const int *a, long n) {
  long total = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop may leave where 'a' ends, and other threads would read on [unknown-end]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0)
      break;
    total += a[i];
  }
  return total;
}

// Nor that the list that decides has an end.
struct list {
  const struct list *next;
};

long longest(const struct list *const *of, long n) {
  /* parfold: extent of n */
  long total = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'l->next' {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++) {
    long length = 0;
    // CHECK: note: also: a loop in the body {{.*}} [endless-loop]{{$}}
    // CHECK: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
    for (const struct list *l = of[i]; l; l = l->next)
      length++;
    if (length > 3)
      break;
    total += length;
  }
  return total;
}

// Arrays of accumulators would be copied for nothing.
int histogram(const unsigned char *a, long n, long *h) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: {{.*}} 'h[a[i]]' {{.*}} [speculative-read]{{$}}
  // CHECK: note: also: the loop can be left early by 'return' [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 255)
      return 1;
    h[a[i]]++;
  }
  return 0;
}
