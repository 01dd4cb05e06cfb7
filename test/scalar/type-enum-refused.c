// The enumeration passes through a narrower type in every iteration.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

enum level { LOW, MIDDLE = 7, HIGH = 1000 };

enum level sum(const int *a, long n) {
  enum level s = LOW;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [truncated-state]{{$}}
  for (long i = 0; i < n; i++)
    s = (enum level)(signed char)(s + a[i]);
  return s;
}

enum level next(const int *a, long n) {
  enum level s = LOW;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [no-accumulator]{{$}}
  for (long i = 0; i < n; i++)
    s = a[i] > 0 ? HIGH : MIDDLE;
  return s;
}
