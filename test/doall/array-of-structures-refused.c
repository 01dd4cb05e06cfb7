// The structure before it is written by the iteration before.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s

struct body {
  double place[3];
  double square;
};

void squares(struct body *all, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 1; i < n; i++) {
    double s = all[i - 1].square;
    // CHECK: :[[@LINE+1]]:5: remark: loop parallelized: {{.*}} [sum]{{$}}
    for (int k = 0; k < 3; k++)
      s += all[i].place[k] * all[i].place[k];
    all[i].square = s;
  }
}
