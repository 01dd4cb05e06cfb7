// It counts its calls, too.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static int digits(int x) {
  static int calls;
  return x == 0 ? ++calls : 1 + digits(x / 10);
}

long fold(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += digits(a[i]);
  return s;
}
