// A _Bool that takes the truth of a difference forgets whether it was set.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

_Bool differs(const int *a, long n, _Bool found) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    found = found != a[i];
  return found;
}

const char *text(const int *a, long n) {
  const char *message = "";
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [live-out]{{$}}
  for (long i = 0; i < n; i++)
    message = a[i] < 0 ? "negative" : message;
  return message;
}
