// Every structure has a pointer of its own, and two of them may be the same.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

struct particle {
  double *moment;
  const float *weight;
};

void moments(struct particle *all, long n, long width) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-target]{{$}}
  for (long i = 0; i < n; i++) {
    double s = 0;
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: {{.*}} [sum]{{$}}
    for (long j = 0; j < width; j++)
      s += all[i].weight[j];
    *all[i].moment = s;
  }
}
