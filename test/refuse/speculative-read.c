// Each thread finds bests of its own, so what is evaluated for a new best is
// evaluated more often than in the loop, also for places that the loop never
// looked at.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

int other_of_best(const int *a, const int *b, long n) {
  int best = 0, other = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'b[i]' is evaluated depends on what earlier iterations found, and parfold cannot prove that doing so more often is safe [speculative-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      // CHECK-NEXT: :[[@LINE+1]]:15: note: here{{$}}
      other = b[i];
    }
  return other;
}

// On two ways, neither of which the maximum itself takes.
int reads_otherwise(const int *a, const int *b, const int *c, long n) {
  int best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'b[i]' is evaluated {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++) {
    int better = a[i] > best;
    if (better)
      best = a[i];
    if (c[i] > 0) {
      if (!better)
        continue;
    } else {
      if (!better && c[i] < 0)
        continue;
    }
    // CHECK-NEXT: :[[@LINE+1]]:17: note: here{{$}}
    int other = b[i];
    (void)other;
  }
  return best;
}

// Whether it is in the array, only the element says.
struct record {
  int count, value[4];
};

int first(const struct record *r, long n, int key) {
  /* parfold: extent r n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'r[i].value[r[i].count]' is evaluated {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++)
    // CHECK-NEXT: :[[@LINE+1]]:9: note: here{{$}}
    if (r[i].value[r[i].count] == key)
      return 1;
  return 0;
}

// Where there is no new best, the loop does not compute what may be no 'int'.
static int hashed[1000];

int entry_of_best(const int *a, int n) {
  int best = 0, entry = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'hashed[i * 1000003 % 1000]' is evaluated {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      // CHECK-NEXT: :[[@LINE+1]]:15: note: here{{$}}
      entry = hashed[i * 1000003 % 1000];
    }
  return entry;
}

#ifdef TWIN
int entry_in_the_range(const int *a) {
  int best = 0, entry = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (int i = 0; i < 2147; i++)
    if (a[i] > best) {
      best = a[i];
      entry = hashed[i * 1000003 % 1000];
    }
  return entry;
}

int place_of_best(const int *a, const int *b, long n) {
  int best = 0;
  long where = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return b[where];
}

int read_in_every_iteration(const int *a, const int *b, long n) {
  int best = 0, other = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++) {
    int y = b[i];
    if (a[i] > best) {
      best = a[i];
      other = y;
    }
  }
  return other;
}
#endif
