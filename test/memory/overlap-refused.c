// Where the elements lie is in the data.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long move(long *to, const long *from, const int *place, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++) {
    s += from[place[i]];
    to[i] = 2 * from[place[i]];
  }
  return s;
}
