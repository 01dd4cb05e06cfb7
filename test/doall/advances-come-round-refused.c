// A variable to which an unsigned number is added, or a wider one, comes round at the
// end of its type: there is no distance between its values then.
//
// RUN: %parfold --guard=none --kinds=+doall --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks
// RUN: %parfold --guard=none --kinds=+doall %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: %s

void by_unsigned(int *a, int n) {
  int j = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (int i = 0; i < n; i++) {
    a[(j >> 28) + 8] = i;
    j += 1073741824u;
  }
}

void by_long(int *a, int n) {
  int j = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (int i = 0; i < n; i++) {
    a[(j >> 28) + 8] = i;
    j = j + 1073741824L;
  }
}

#ifdef TWIN
void by_int(int *a, int n) {
  int j = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (int i = 0; i < n; i++) {
    a[(j >> 28) + 8] = i;
    j += 1073741824;
  }
}
#endif
