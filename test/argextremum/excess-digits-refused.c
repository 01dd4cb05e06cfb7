// What is computed may have more digits than its type while it is compared, and
// loses them when it is kept (C11 5.2.4.2.2p9): in 16 bits on x86-64, and in any
// type on x87. Then an equal one is greater, or less, than what was kept.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none --print=source %s -- --target=i686-linux-gnu 2> %t.remarks | diff %s -
// RUN: FileCheck --check-prefix=X87 --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

#ifdef __x86_64__
__extension__ typedef _Float16 half;

long last(const half *a, const half *b, long n) {
  half best = 0;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] * b[i] >= best) {
      best = a[i] * b[i];
      where = i;
    }
  return where;
}

long of_a_difference(const half *a, half x, long n) {
  half least = 1000;
  long where = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (-(a[i] - x) <= least) {
      least = -(a[i] - x);
      where = i;
    }
  return where;
}

long place_only(const half *a, const half *b, long n) {
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 1; i < n; i++)
    if (a[i] * b[i] > a[where] * b[where])
      where = i;
  return where;
}

#else

long last(const double *a, const double *b, long n) {
  double best = 0;
  long where = -1;
  // X87: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] * b[i] >= best) {
      best = a[i] * b[i];
      where = i;
    }
  return where;
}

long of_32_bits(const float *a, float x, long n) {
  float least = 1000;
  long where = -1;
  // X87: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] - x <= least) {
      least = a[i] - x;
      where = i;
    }
  return where;
}
#endif
