// Every iteration stores which one has been the best so far.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct item {
  float weight;
  struct item *rival;
};

struct item *heaviest(struct item *x, long n) {
  struct item *best = x;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    if (x[i].weight > best->weight)
      best = &x[i];
    x[i].rival = best;
  }
  return best;
}
