// What an iteration does may never end, or not be possible, in those that the
// loop does not come to.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
#include <string.h>

static int table[1024], next[1024];

long chains(int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [endless-loop]{{$}}
  for (int i = 0; i < 1024; i++) {
    unsigned length = 0;
    if (table[i] == 0)
      return -1;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
    while (table[(i + length) % 1024] != 0)
      length++;
    if ((int)length > n)
      return i;
  }
  return -1;
}

// How many there are is data, too.
int counts(const int *count) {
  /* parfold: extent count 1024 */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [endless-loop]{{$}}
  for (int i = 0; i < 1024; i++) {
    int s = 0;
    if (count[i] < 0)
      return -1;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
    for (int j = 0; j < count[i]; j++)
      s = 2 * s + table[j & 1023];
    if (s > 1000)
      return i;
  }
  return -1;
}

// A way out of the inner loop.
int in_inner_loop(int key) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: {{.*}} 'return' [early-exit]{{$}}
  // CHECK: :[[@LINE+2]]:5: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < 1024; i++)
    for (int j = 0; j < i; j++)
      if (table[next[j]] == key)
        return i;
  return -1;
}

// A name may be missing.
int strings(const char **name, int n, const char *key) {
  /* parfold: extent name n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++)
    if (strcmp(name[i], key) == 0)
      return i;
  return -1;
}

static int depth(int x) { return x <= 0 ? 0 : 1 + depth(x - 1); }

int recursion(int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'depth(table[i & 1023])' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++)
    if (depth(table[i & 1023]) > 10)
      return i;
  return -1;
}

// Counters that come round again before they come to the bound, in iterations
// that the loop may not have come to.
int narrow(const int *a, const int *b, long n, int m) {
  /* parfold: extent a n */
  /* parfold: extent b n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [endless-loop]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 7)
      break;
    if (b[i] > 0) {
      int here = 0;
      // CHECK: remark: loop not parallelized: {{.*}}
      for (unsigned char j = 0; j < m; j++)
        here = 3 * here + (int)j;
      if (here == 5)
        return 1;
    }
  }
  return 0;
}

int by_two(const int *a, const int *b, long n, unsigned m) {
  /* parfold: extent a n */
  /* parfold: extent b n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [endless-loop]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 7)
      break;
    if (b[i] > 0) {
      int here = 0;
      // CHECK: remark: loop not parallelized: {{.*}}
      for (unsigned j = 0; j < m; j += 2)
        here = 3 * here + (int)j;
      if (here == 5)
        return 1;
    }
  }
  return 0;
}

int not_below_zero(const int *a, const int *b, long n, unsigned m) {
  /* parfold: extent a n */
  /* parfold: extent b n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [endless-loop]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 7)
      break;
    if (b[i] > 0) {
      int here = 0;
      // CHECK: remark: loop not parallelized: {{.*}}
      for (unsigned j = m; j >= 0; j--)
        here = 3 * here + (int)j;
      if (here == 5)
        return 1;
    }
  }
  return 0;
}
