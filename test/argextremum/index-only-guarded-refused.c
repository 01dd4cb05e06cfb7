// What is found at the best is read only where a score ties: a chunk that starts
// from a best without an index would read it, though the loop does not.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long greatest(const int *a, const int *b, long n, int *value) {
  int most = -1000;
  long best = -1;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  // CHECK: :[[@LINE+1]]:3: note: also: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    int here = b[i];
    if (a[i] > most || (a[i] == most && here > b[best])) {
      most = a[i];
      best = i;
    }
  }
  *value = most;
  return best;
}
