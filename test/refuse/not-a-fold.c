// The value depends on its last one, but not in a way whose parts could be
// computed apart and put together.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long alternating(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 's' depends on its value in earlier iterations in a way that is no known fold [not-a-fold]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    s = a[i] - s;
  return s;
}

unsigned shifts(const unsigned *a, long n) {
  unsigned s = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 's' depends on its value in earlier iterations in a way that is no known fold [not-a-fold]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    s = (s << 1) + a[i];
  return s;
}

// How many bests there were, only one who has seen all elements knows.
long records(const double *a, long n) {
  double best = 0;
  long count = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'count' depends on its value in earlier iterations in a way that is no known fold [not-a-fold]{{$}}
  // CHECK-NEXT: :[[@LINE+4]]:7: note: here{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] >= best) {
      best = a[i];
      count++;
    }
  return count;
}

// A sum that has come to 0 stays there, and no part of the loop knows that of the others.
long while_not_zero(const int *a, long n, long s) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 's' depends on its value in earlier iterations in a way that is no known fold [not-a-fold]{{$}}
  // CHECK-NEXT: :[[@LINE+4]]:7: note: here{{$}}
  for (long i = 0; i < n; i++) {
    int x = a[i];
    if (s != 0)
      s += x;
  }
  return s;
}

// It comes back as an element, and which one that is, the data say.
struct level {
  int now;
};

void kept_at_times(struct level *restrict level, const int *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: 'level->now' depends on its value in earlier iterations in a way that is no known fold [not-a-fold]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:5: note: here{{$}}
  for (long i = 0; i < n; i++) {
    int next[2] = {level->now, a[i]};
    level->now = next[a[i] & 1];
  }
}

#ifdef TWIN
long subtracting(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s = s - a[i];
  return s;
}
#endif
