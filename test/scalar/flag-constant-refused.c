// Two error codes, one of which only some others replace.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int code(const int *a, long n) {
  int status = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] < 0 && status != 2)
      status = 1;
    if (a[i] > 1000)
      status = 2;
  }
  return status;
}

int set_and_cleared(const int *a, long n) {
  int inside = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    if (a[i] == '"')
      inside = !inside;
    if (a[i] == '\n')
      inside = 0;
  }
  return inside;
}
