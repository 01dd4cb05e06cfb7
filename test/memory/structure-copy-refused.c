// The copy has members in it that the iteration before has written.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct entry {
  long key;
  int count;
};

long shift(struct entry *all, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-extent]{{$}}
  for (long i = 0; i < n; i++) {
    struct entry copy = all[i];
    all[i + 1].count = 1;
    s += copy.key;
  }
  return s;
}
