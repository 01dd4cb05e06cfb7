// A parameter without a prototype gets an int, and keeps a byte of it.
//
// RUN: %parfold --guard=none --print=source %s -- -std=c11 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static int low(x) unsigned char x;
{ return x; }

int fold(const unsigned char *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [{{truncated-state|not-a-fold}}]{{$}}
  for (long i = 0; i < n; i++)
    s = low(s + a[i]);
  return s;
}
