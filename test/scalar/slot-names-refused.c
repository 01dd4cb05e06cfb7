// The body asks for the value of the accumulator, not for its type only.
//
// RUN: %parfold --strategy=thread-array --guard=none --num-threads=threads --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int threads = 3;

int deduced(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    __typeof__(s) t = a[i] - s;
    s += t / 2;
  }
  return s;
}
