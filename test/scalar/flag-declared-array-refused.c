// The subscript may lie outside of the array, where the loop never comes because the
// flag stops it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static int table[1000];
static const char *name[1000];

int up_to(int n, int limit) {
  int ok = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++)
    ok = ok && table[i] < limit;
  return ok;
}

int one_more(int limit) {
  int ok = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < 1000; i++)
    ok = ok && table[i] < limit && table[i + 1] < limit;
  return ok;
}

int through(int wanted) {
  int ok = 1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < 1000; i++)
    ok = ok && name[i][0] == wanted;
  return ok;
}
