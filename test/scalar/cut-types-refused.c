// A bit-field of _Bool, or of an enumeration, has not the values of N bits: what
// a thread's copy would do to it is another thing. And whether a sum is 0 is
// more than its start value.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

enum colour { RED, BLUE };

struct flags {
  _Bool any : 1;
  enum colour all : 2;
  int most : 5;
};

void gather(struct flags *restrict p, const struct flags *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p->any' depends on {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    p->any |= a[i].any;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p->all' depends on {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    p->all |= a[i].all;
}

int asks_itself(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 's' depends on {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    s = !!s + a[i];
  return s;
}
