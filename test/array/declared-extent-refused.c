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

// The comment speaks of an array of the same name.
void count_hidden(int *h, const int *key, long n) {
  {
    int h[4];
    /* parfold: extent h 4 */
    h[0] = 1;
  }
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-extent]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
}

// The number is another one in front of the loop.
void count_fewer(int *h, const int *key, long n, int buckets) {
  /* parfold: extent h buckets */
  buckets /= 8;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-extent]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]] += buckets;
}
