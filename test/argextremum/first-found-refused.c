// Where the first one may be NaN, nothing beats it: in the loop only if it is the
// first, in the chunks for each of them.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

int by_flag(const double *a, long n, double *value) {
  int found = 0;
  double best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (!found || a[i] > best) {
      found = 1;
      best = a[i];
    }
  *value = best;
  return found;
}

/// An index may be below zero and found all the same.
long by_index(const int *a, long first, long n) {
  long best = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = first; i < n; i++)
    if (best < 0 || a[i] > a[best])
      best = i;
  return best;
}

/// Nothing tells from then on that one has been found.
int unmarked(const int *a, long n, int found) {
  int best = -1000;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (!found || a[i] > best)
      best = a[i];
  return best;
}
