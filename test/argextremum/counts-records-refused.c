// How often the best was replaced depends on the order in which elements are
// met; and of equal numbers that look different the last is kept.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

long find(const double *a, long n) {
  double best = -1000;
  long records = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] >= best) {
      best = a[i];
      records++;
    }
  return records;
}
