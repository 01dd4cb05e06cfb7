// What is done only for a new best is no fold of an array: threads find others.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long heap(const unsigned short *key, const double *a, long n, int *h) {
  double best = 0;
  long where = -1;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  // CHECK: :[[@LINE+1]]:3: note: also: whether 'h[key[i]]' is stored {{.*}} [speculative-store]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > best) {
      h[key[i]]++;
      best = a[i];
      where = i;
    }
  }
  return where;
}
