// The number is another one by then.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#include <stdlib.h>

int count(const int *key, long n, int buckets) {
  int *h = calloc(buckets--, sizeof *h), first;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-extent]{{$}}
  for (long i = 0; i < n; i++)
    h[key[i]]++;
  first = h[0] + buckets;
  free(h);
  return first;
}

// The name means another variable where the loop is.
int count_hidden(const int *key, int n) {
  int *h, first;
  {
    int n = 64;
    h = calloc(n, sizeof *h);
  }
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-extent]{{$}}
  for (int i = 0; i < n; i++)
    h[key[i]]++;
  first = h[0];
  free(h);
  return first;
}
