// An unsigned char never gets to 300.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long sum(const int *a) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-may-wrap]{{$}}
  for (unsigned char i = 0; i < 300; i++)
    s += a[i];
  return s;
}
