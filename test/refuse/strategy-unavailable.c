// No clause carries the place of the best along; with --strategy=clause such a
// loop stays.
//
// RUN: %parfold --strategy=clause --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --strategy=clause --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long place_of_best(const int *a, long n) {
  int best = a[0];
  long where = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'best' cannot be computed by a reduction clause, which --strategy asks for [strategy-unavailable]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > best) {
      best = a[i];
      where = i;
    }
  return where;
}

#ifdef TWIN
long sum(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} reduction clause [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}
#endif
