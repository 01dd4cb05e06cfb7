// The fullest one is looked for while the array is filled.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long fullest(const int *a, long n) {
  long h[10] = {0}, most = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (++h[(a[i] + 1000) % 10] > most)
      most++;
  return most;
}
