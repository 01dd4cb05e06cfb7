// One of them is set where another one says so.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

struct last {
  long far, any;
};

struct last find(const int *a, long n) {
  long far = -1, any = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0) {
      if (i > far + 3)
        far = i;
      any = i;
    }
  return (struct last){far, any};
}
