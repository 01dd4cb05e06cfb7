// The loop may be left because the divisor is 0 in the next iteration.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int data(const unsigned *a, const unsigned *d, int n) {
  /* parfold: extent a n */
  /* parfold: extent d n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'a[i] / d[i]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++)
    if (a[i] / d[i] > 5)
      return i;
  return -1;
}

// The least integer divided by -1 traps.
int signed_data(const int *a, const int *d, int n) {
  /* parfold: extent a n */
  /* parfold: extent d n */
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: whether 'a[i] / d[i]' is evaluated depends on {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++) {
    if (d[i] == 0)
      return -2;
    if (a[i] / d[i] > 5)
      return i;
  }
  return -1;
}

// Some time the product is -1, in a number of 32 bits.
int hashed(int n, int of) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++)
    if (of / (i * 1000003 + 1) == 3)
      return i;
  return 0;
}

int counter(int n, int of) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = -n; i < n; i++) {
    if (i > 0)
      break;
    if (of % i == 3)
      return i;
  }
  return 0;
}
