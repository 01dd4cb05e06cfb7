// A loop that only a flag ends does not end in a thread that finds nothing.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN %s

static int level[64][8];

int find(long n) {
  int found = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a loop in the body ends only because of what earlier iterations found, which parts of the loop do not know [endless-loop]{{$}}
  for (long i = 0; i < n; i++)
    for (int j = 0; !found; j++)
      if (level[i & 63][j & 7] > 3)
        found = 1;
  return found;
}

// How long it takes, is in the data: for 0 for ever.
int any_long(const unsigned *a, long n) {
  int found = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [endless-loop]{{$}}
  for (long i = 0; i < n; i++) {
    unsigned t = a[i];
    if (!found) {
      int steps = 0;
      while (t != 1) {
        t = t % 2 ? 3 * t + 1 : t / 2;
        steps++;
      }
      if (steps > 100)
        found = 1;
    }
  }
  return found;
}

// From 255 on a counter of this type does not come to 'm': for ever, if there is a new best.
int of_best(const int *a, long n, int m) {
  int best = 0, sum = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [endless-loop]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      int here = 0;
      for (unsigned char j = 0; j < m; j++)
        here = 3 * here + (j ^ (int)i);
      sum = here;
    }
  return sum;
}

#ifdef TWIN
int of_best_in_range(const int *a, long n, unsigned char m) {
  int best = 0, sum = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      int here = 0;
      for (unsigned char j = 0; j < m; j++)
        here = 3 * here + (j ^ (int)i);
      sum = here;
    }
  return sum;
}

int find_in_row(void) {
  int found = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [logical]{{$}}
  for (long i = 0; i < 64; i++)
    for (int j = 0; !found && j < 8; j++)
      if (level[i][j] > 3)
        found = 1;
  return found;
}
#endif
