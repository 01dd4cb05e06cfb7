// The pointer has another name, or none; or what it may read is what the loop
// changes.
//
// RUN: %parfold --guard=none --assume-pure=weigh --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long total;

long other_name(int (*weigh_all)(int), const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} 'weigh_all', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += weigh_all(a[i]);
  return s;
}

long no_name(int (*(*get)(void))(int), const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += get()(a[i]);
  return s;
}

void reads_the_sum(int (*weigh)(int), const int *restrict a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    total += weigh(a[i]);
}
