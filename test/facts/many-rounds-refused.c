// Where a loop in the body writes depends on what it has written. Every time it
// is evaluated, one more of these subscripts turns out to be unknown, and after
// some times parfold gives up.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefix=TWIN %s

long seven_arrays(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'a loop that writes through its own data' does {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++) {
    int q[8] = {0}, r[8] = {0}, t[8] = {0}, u[8] = {0}, v[8] = {0}, w[8] = {0}, x[8] = {0};
    q[0] = r[0] = t[0] = u[0] = v[0] = w[0] = x[0] = 5;
    // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
    // CHECK-NEXT: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [carried-value]{{$}}
    for (int j = 0; j < 4; j++) {
      x[w[0]] = j;
      w[v[0]] = j;
      v[u[0]] = j;
      u[t[0]] = j;
      t[r[0]] = j;
      r[q[0]] = j;
      q[0] = j;
    }
    s += a[i] + x[5];
  }
  return s;
}

#ifdef TWIN
long three_arrays(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    int q[8] = {0}, r[8] = {0}, t[8] = {0};
    q[0] = r[0] = t[0] = 5;
    for (int j = 0; j < 4; j++) {
      t[r[0]] = j;
      r[q[0]] = j;
      q[0] = j;
    }
    s += a[i] + t[5];
  }
  return s;
}
#endif
