// Counters that are not the same in all iterations, and along which nothing is
// known to be.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long skips(const int *a, long n) {
  /* parfold: extent a n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-modified]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 7)
      return i;
    if (a[i] < 0)
      i++;
  }
  return -1;
}

// Where it starts is what the other counter was before, and not what iterations see.
long from_another(const int *a, int from, int n) {
  /* parfold: extent a n */
  int k = from;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: {{.*}} 'k' is changed in the body [bound-changes]{{$}}
  // CHECK: note: also: {{.*}} [unknown-end]{{$}}
  for (int i = k; i < n; i++) {
    if (a[i] != 0)
      break;
    k += 2;
  }
  return k;
}

long triples(const int *a, long n) {
  /* parfold: extent a n */
  long weight = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == 7)
      return weight;
    weight = 3 * weight + 1;
  }
  return -1;
}
