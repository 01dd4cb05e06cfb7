// What is behind a pointer, or where it may end.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

// 'end' may be a pointer that no element has.
const int *not_equal(const int *p, const int *end, int key) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'p' ends{{.*}} [unknown-end]{{$}}
  for (; p != end; p++)
    if (*p == key)
      return p;
  return 0;
}

// The last one may be just behind the array.
const int *up_to(const int *p, const int *last, int key) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-end]{{$}}
  for (; p <= last; p++)
    if (*p == key)
      return p;
  return 0;
}

const int *next_one(const int *p, const int *end) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-end]{{$}}
  for (; p < end; p++)
    if (p[0] == p[1])
      return p;
  return 0;
}

// The list may end where the loop does.
struct node {
  int key;
  const struct node *other;
};

long through_pointers(const struct node *p, const struct node *end, int key) {
  long n = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'p->other->key' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (; p < end; p++) {
    if (!p->key)
      break;
    if (p->other->key == key)
      return 1;
  }
  return n;
}

int words(const char **word, long n, int letter) {
  /* parfold: extent word n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'word[i][0]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++)
    if (word[i][0] == letter)
      return 1;
  return 0;
}
