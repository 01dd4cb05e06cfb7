// With the first 0 the loop stops to read, and the array may end there.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int all(const int *a, long n, int limit) {
  int ok = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++)
    ok = ok && a[i] < limit;
  return ok;
}

int any(const int *a, long n, int wanted) {
  int found = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++)
    if (!found && a[i] == wanted)
      found = 1;
  return found;
}

static int division[100];

int divided(int x) {
  int ok = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < 100; i++)
    ok = ok && x / division[i] > 3;
  return ok;
}
