// Elements that may lie anywhere behind the structure.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct flexible {
  short count;
  int item[];
};

struct of_one {
  short count;
  int item[1];
};

void gather(int *to, struct flexible *from, const int *where, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'to[i]' may overlap 'from->item[where[i]]', and where they lie is not known before the loop [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    to[i] = from->item[where[i]];
}

void gather_of_one(int *to, struct of_one *from, const int *where, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    to[i] = from->item[where[i]];
}

// If no element is read, 'from' may be null, and has no members.
void copy_some(int *to, struct flexible *from, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    if (to[i] > 3)
      to[i] = from->item[i];
}
