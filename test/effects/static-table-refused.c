// The table is filled when it is asked.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static int square(int x) {
  static int table[12];
  int k = (int)((unsigned)x % 12);
  if (table[k] == 0)
    table[k] = k * k;
  return table[k];
}

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += square(a[i]);
  return s;
}
