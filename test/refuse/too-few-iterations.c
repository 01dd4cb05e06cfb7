// Starting threads takes longer than the loop. Where the number of iterations
// is known, that is said; elsewhere the written code tests it.
//
// RUN: %parfold --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=FORCED --implicit-check-not=remark: %s

long week(const int *a) {
  long s = 0;
  // FORCED: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 7 iterations do not repay starting threads (about {{[0-9]+}} would) [too-few-iterations]{{$}}
  for (int i = 0; i < 7; i++)
    s += a[i];
  return s;
}

#ifdef TWIN
long large(const int *a) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (int i = 0; i < 70000000; i++)
    s += a[i];
  return s;
}

long unknown(const int *a, int n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (int i = 0; i < n; i++)
    s += a[i];
  return s;
}
#endif
