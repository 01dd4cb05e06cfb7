// Code behind a jump is not dead where a label leads to it.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | grep -v TEXT | FileCheck --check-prefix=TEXT %s
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// TEXT: #pragma omp

// Duff's device, with nothing to begin it.
int case_in_a_loop(int *restrict seen, const int *restrict a, long n) {
  int s = 0, last = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'case' makes {{.*}} [jump]{{$}}
  for (long i = 0; i < n; i++) {
    switch (a[i] & 3) {
    case 0:
      s += 1;
      break;
      // CHECK: :[[@LINE+1]]:7: remark: loop not parallelized: {{.*}} [loop-form]{{$}}
      while (0) {
      // CHECK: :[[@LINE+1]]:7: note: also: {{.*}} [jump]{{$}}
      case 1:
        last += 1;
      }
      break;
    default:
      s += 2;
    }
    seen[i] = last;
  }
  return s;
}

int label(const int *a, long n, int resumes) {
  int s = 0;
  long i = 0;
  if (resumes)
    goto next;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'next:' makes {{.*}} [jump]{{$}}
  for (i = 0; i < n; i++) {
    s += a[i];
    continue;
  next:
    s += 1000;
  }
  return s;
}

// This is dead, with a switch of its own.
int dead(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    continue;
    switch (a[i]) {
    case 0:
      s += 1000;
    }
  }
  return s;
}
