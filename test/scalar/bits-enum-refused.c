// An option that is set and taken back: which was the last?
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

enum access { NONE, READ = 1, WRITE = 2 };

enum access last(const int *a, long n) {
  enum access s = NONE;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [mixed-operators]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] > 0)
      s |= WRITE;
    if (a[i] < 0)
      s &= ~WRITE;
  }
  return s;
}
