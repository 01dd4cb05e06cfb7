// What is cut to the width of a bit-field in every step is only the same in the end
// where no step looks at more than the lowest bits.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct packed {
  unsigned low : 7, high : 9;
  int level : 12;
};

int greatest(const int *a, long n) {
  struct packed p = {0, 0, 0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p.level' {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > p.level)
      p.level = a[i];
  return p.level;
}

int least(const int *a, long n) {
  struct packed p = {0, 0, 0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p.level' {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    p.level = a[i] < p.level ? a[i] : p.level;
  return p.level;
}

int mean(const int *a, long n) {
  struct packed p = {0, 0, 0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'p.level' {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    p.level = (p.level + a[i]) / 2;
  return p.level;
}

// The two share their bytes.
unsigned neighbours(struct packed *p, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++)
    p->low += p->high;
  return p->low;
}

// What is no bit-field has more bits than the one that it comes through.
void through_a_local_one(unsigned *restrict sum, const int *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: '*sum' {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    struct packed p;
    p.low = *sum + (unsigned)a[i];
    *sum = p.low;
  }
}

// Another field has been cut otherwise.
unsigned passes_through(const int *a, long n) {
  struct packed p = {0, 0, 0}, q = {0, 0, 0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++) {
    q.high = p.low + (unsigned)a[i];
    p.low = q.high / 2;
  }
  return p.low;
}
