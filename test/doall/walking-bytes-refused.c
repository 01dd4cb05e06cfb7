// Bytes behind what a pointer points to are those of the next iteration's, to
// which it advances.
//
// RUN: %parfold --guard=none --kinds=doall --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void *memcpy(void *restrict, const void *restrict, __SIZE_TYPE__);

static short c[4000];
static int x[4000];

void two_at_a_time(int n) {
  short *p = c;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (int i = 0; i < n; i++) {
    memcpy(p, &x[i], 4);
    p++;
  }
}

void by_bytes(int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (short *p = c; p < c + n; p++) {
    char *b = (char *)p;
    b[2] = (char)(p - c);
    b[0] = b[1] + 1;
  }
}

void no_type(int n) {
  void *p = c;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (int i = 0; i < n; i++) {
    char *q = p;
    q[0] = (char)i;
    q[2] = (char)(i + 1);
    p += 2;
  }
}

static void put(void *p, const void *q) { memcpy(p, q, 4); }

void by_a_function(int n) {
  short *p = c;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (int i = 0; i < n; i++) {
    put(p, &x[i]);
    p++;
  }
}
