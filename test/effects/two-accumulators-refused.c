// A new least one is not looked at for the greatest: a part of the loop has other
// new least ones.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

static void widen(int *least, int *greatest, int x) {
  if (x < *least)
    *least = x;
  else if (x > *greatest)
    *greatest = x;
}

long fold(const int *a, long n) {
  int least = 1000, greatest = -1000;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized:
  for (long i = 0; i < n; i++)
    widen(&least, &greatest, a[i]);
  return greatest - least;
}
