// What pointers in an array point to, and elements that other elements name,
// nobody has spoken of.
//
// RUN: %parfold --assume-readable --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int behind(const int **row, int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++)
    if (row[i][0] == 7)
      return i;
  return -1;
}

int by_index(const int *a, const int *index, int n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++)
    if (a[index[i]] == 7)
      return i;
  return -1;
}

int walks(const int *a, const int *next, int n) {
  int at = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (int i = 0; i < n; i++) {
    at = i;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
    for (int j = 0; j < 3; j++)
      at = next[at];
    if (a[i] == at)
      return i;
  }
  return at;
}
