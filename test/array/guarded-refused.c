// There is no lower end.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void count(int *h, int buckets, const int *key, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-extent]{{$}}
  for (long i = 0; i < n; i++) {
    int k = key[i];
    if (k < buckets)
      h[k]++;
  }
}
