// One of them is left over from the iteration before where the function does not
// write it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

static void split(int x, int *high, int *low) {
  if (x > 15)
    *high = x >> 4;
  *low = x & 15;
}

long fold(const int *a, long n) {
  long s = 0;
  int high = 0, low;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [{{accumulator-read|carried-value|not-a-fold}}]{{$}}
  for (long i = 0; i < n; i++) {
    split(a[i], &high, &low);
    s += high ^ low;
  }
  return s;
}
