// The count is limited, or counts only until something else is counted.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int limited(const int *a, long n) {
  int count = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0 && count < 100)
      count++;
  return count;
}

int restarted(const int *a, long n) {
  int run = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      run++;
    else
      run = 0;
  return run;
}

_Bool saturated(const int *a, long n) {
  _Bool count = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-type]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > 0)
      count += 1;
  return count;
}
