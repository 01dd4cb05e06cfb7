// What is declared in a switch in front of its first label is there, and has no
// value yet.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | grep -v TEXT | FileCheck --check-prefix=TEXT %s
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// TEXT: #pragma omp

int own(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    switch (a[i] & 3) {
      int t;
    case 0:
      t = a[i] * 3;
      s += t;
      break;
    default:
      s += 2;
    }
  return s;
}

int kept(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: parfold does not know what 'static or extern variable in the body' {{.*}} [unmodelled]{{$}}
  for (long i = 0; i < n; i++)
    switch (a[i] & 3) {
      static int t;
    case 0:
      t += a[i];
      break;
    default:
      s += t;
    }
  return s;
}
