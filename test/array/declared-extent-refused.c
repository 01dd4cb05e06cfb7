// The comment speaks of another array.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void count(int *h, const int *key, long n, int buckets) {
  /* parfold: extent g buckets */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-extent]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]] += buckets;
}
