// A new best moves the counter on.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct best {
  long where, end;
};

struct best find(const int *a, long n) {
  int best = -1000;
  long where = -1, i;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [counter-modified]{{$}}
  for (i = 0; i < n; i += 2)
    if (a[i] > best) {
      best = a[i];
      where = i++;
    }
  return (struct best){where, i};
}
