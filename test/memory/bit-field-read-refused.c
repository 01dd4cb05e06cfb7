// What is gathered for a bit-field is cut in the end: nothing may look at it before,
// since what stands in for it has other bits, and another sign where it is promoted.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct parts {
  int y : 5;
  unsigned x : 5;
};

int last_read(struct parts *restrict p, const int *restrict a, int n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p->y' {{.*}} [not-a-fold]{{$}}
  for (int i = 0; i < n; i++) {
    p->y = a[i];
    s += p->y;
  }
  return s;
}

long promoted(struct parts *restrict p, const int *restrict a, int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p->x' {{.*}} [not-a-fold]{{$}}
  for (int i = 0; i < n; i++) {
    p->x = a[i];
    s += p->x - 10;
  }
  return s;
}

int running(struct parts *restrict p, int n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p->x' {{.*}} [{{accumulator-read|not-a-fold}}]{{$}}
  for (int i = 0; i < n; i++)
    s += p->x++;
  return s;
}

void running_sums(struct parts *restrict p, const int *restrict a, int *restrict b, int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p->y' {{.*}}{{$}}
  for (int i = 0; i < n; i++)
    b[i] = p->y += a[i];
}
