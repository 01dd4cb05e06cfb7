// What is compared is not what is kept: it is cut to a narrower type, or taken for an
// unsigned number.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#define MAX(A, B) ((A) > (B) ? (A) : (B))

unsigned char cut(const int *a, long n) {
  unsigned char best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    best = MAX(a[i], best);
  return best;
}

int turned(const unsigned *a, long n) {
  int best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    best = MAX(best, a[i]);
  return best;
}

float rounded(const double *a, const double *b, long n) {
  float best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++) {
    best = MAX(a[i], best);
    best = MAX(b[i], best);
  }
  return best;
}
