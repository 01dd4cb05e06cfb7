// A bit-field keeps three bits of the greatest, which the next element is compared
// with, and a stand-in would keep all of them.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct account {
  unsigned kind : 3;
  unsigned sum;
};

unsigned enter(const unsigned *a, long n) {
  struct account own = {1, 5};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > own.kind)
      own.kind = a[i];
  return own.kind;
}
