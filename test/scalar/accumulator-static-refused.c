// A static local whose address is known elsewhere may be one of the elements.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

const long *shown;

long add(const long *a, const int *place, long n) {
  static long total = 3;
  shown = &total;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    total += a[place[i]];
  return total;
}
