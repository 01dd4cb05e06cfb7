// With -ftrapv an iteration that the loop never comes to may stop the program;
// and so may the place of a best that only a chunk finds.
//
// RUN: %parfold --guard=none --print=source %s -- -ftrapv 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=TWIN %s

int a[1000];

int first(int key) {
  int i;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: a compiler option makes overflow of 'what an iteration computes' stop the program, {{.*}} [trapping-arithmetic]{{$}}
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [search]{{$}}
  for (i = 0; i < 1000; i++)
    if (a[i] + 1 == key)
      break;
  return i;
}

int place(int *where) {
  int best = a[0], k = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: a compiler option makes overflow of 'k' stop the program, {{.*}} [trapping-arithmetic]{{$}}
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [argmax]{{$}}
  for (int i = 1; i < 1000; i++)
    if (a[i] > best) {
      best = a[i];
      k = i * 3;
    }
  *where = k;
  return best;
}
