// With -fno-strict-aliasing types prove nothing. (So in Microsoft's mode.)
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --check-prefix=STRICT --implicit-check-not="checked at run time" %s
// RUN: %parfold --guard=none %s -- -fno-strict-aliasing 2>&1 >/dev/null | FileCheck --check-prefix=LOOSE %s

void ends_known(long *sum, const double *a, long n) {
  // STRICT: :[[@LINE+3]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // LOOSE: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // LOOSE-NEXT: :[[@LINE+1]]:3: note: checked at run time: '*sum' does not overlap 'a[i]'{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[i] > 0;
}

void ends_unknown(long *sum, const double *a, const int *place, long n) {
  // STRICT: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // LOOSE: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]] > 0;
}
