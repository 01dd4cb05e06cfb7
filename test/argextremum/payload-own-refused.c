// A second-best gets what the best loses, and part of what it was.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct two {
  int best, second;
};

struct two find(const int *a, long n) {
  int best = -1000, second = -1000;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      second = best - second / 2;
      best = a[i];
    }
  return (struct two){best, second};
}
