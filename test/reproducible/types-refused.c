// Integers and extrema are the same in every order, and get the code that they
// always get.
//
// RUN: %parfold --fp=reproducible --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=blocks %s
// RUN: %parfold --fp=reproducible --guard=none --print=source %s -- 2>/dev/null > %t.reproducible
// RUN: %parfold --guard=none --print=source %s -- 2>/dev/null | diff %t.reproducible -
// RUN: %parfold --fp=reproducible --kinds=-* --print=source %s -- 2>/dev/null | diff %s -

long sum(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} reduction clause [sum]
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

double greatest(const double *a, long n) {
  double best = 0;
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} thread-local array [max]
  for (long i = 0; i < n; i++)
    if (a[i] > best)
      best = a[i];
  return best;
}
