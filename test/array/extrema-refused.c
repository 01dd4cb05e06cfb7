// The place of the greatest is kept as well.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

void bounds(double *high, long *where, const unsigned char *key, const double *x, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-store]{{$}}
  for (long i = 0; i < n; i++)
    if (x[i] > high[key[i] & 15]) {
      high[key[i] & 15] = x[i];
      where[key[i] & 15] = i;
    }
}
