// What is wrong is reported, with the place, both values and both times; and the
// program goes on with what the loop as it was has computed. Here the program
// claims what is not so: that functions always return the same.
//
// RUN: %parfold --selfcheck --kinds=* --guard=none --print=source %s -- 2>/dev/null > %t.c
// RUN: grep -c 'parfold_begin[(]' %t.c | grep -x 4
// RUN: for c in %gcc %clang; do $c -O2 -fopenmp -I %source-dir/runtime %t.c %S/Inputs/impure.c -o %t && OMP_NUM_THREADS=3 OMP_WAIT_POLICY=passive %t 2>%t.err >%t.out && FileCheck --match-full-lines --implicit-check-not={{.}} --check-prefix=OUT %s < %t.out && grep -v 'p->where' %t.err | FileCheck --match-full-lines --implicit-check-not={{.}} --check-prefix=ERR %s || exit 1; done
// RUN: PARFOLD_SELFCHECK=abort OMP_NUM_THREADS=3 %t >/dev/null 2>%t.aborted; test $? = 134
// RUN: grep selfcheck: %t.aborted | FileCheck --match-full-lines --implicit-check-not={{.}} --check-prefix=ABORT %s
// RUN: PARFOLD_SELFCHECK=summary,times,what OMP_NUM_THREADS=3 %t 2>&1 >/dev/null | FileCheck --check-prefix=SUMMARY %s
// RUN: PARFOLD_SELFCHECK_TOLERANCE=0.5 OMP_NUM_THREADS=3 %t 2>&1 >/dev/null | FileCheck --implicit-check-not=scaled --check-prefix=TOLERANT %s

#include <stdio.h>

int next_number(int x);  // parfold: const
double next_scale(int x); // parfold: const
int next_even(int x);   // parfold: const

long sum(const int *a, long n) {
  long s = 0;
  for (long i = 0; i < n; i++)
    s += next_number(a[i]);
  return s;
}

double scaled(const int *a, long n) {
  double s = 0;
  for (long i = 0; i < n; i++)
    s += next_scale(a[i]);
  return s;
}

void fill(const int *restrict a, short *restrict to, long n) {
  for (long i = 0; i < n; i++)
    to[i] = (short)next_number(a[i]);
}

static int data[1000];

struct pair {
  int least, where;
};

void least(const int *a, int n, struct pair *p) {
  for (int i = 0; i < n; i++)
    if (next_even(a[i]) < p->least) {
      p->least = next_even(a[i]);
      p->where = i;
    }
}

int main(void) {
  short to[1000];
  struct pair p = {5000, -1};
  // OUT: 1499500
  // ERR: {{.*}}reported.c.tmp.c:{{[0-9]+}}: selfcheck: in 'sum': 's' is 499500 in parallel ({{[0-9.]+}} s), and 1499500 as it was ({{[0-9.]+}} s)
  // ABORT: {{.*}}: selfcheck: in 'sum': 's' is {{.*}}
  // SUMMARY: selfcheck: PARFOLD_SELFCHECK knows no 'what'
  // SUMMARY: selfcheck: in 'sum': 's' is
  // SUMMARY: selfcheck: in 'sum': differs; {{[0-9.]+}} s in parallel, {{[0-9.]+}} s as it was
  // TOLERANT: in 'sum'
  printf("%ld\n", sum(data, 1000));
  // A loop without iterations is not run in parallel.
  // OUT-NEXT: 0
  printf("%ld\n", sum(data, 0));
  // OUT-NEXT: 1125
  // ERR-NEXT: {{.*}}: selfcheck: in 'scaled': 's' is 1000 in parallel ({{[0-9.]+}} s), and 1125 as it was ({{[0-9.]+}} s)
  printf("%g\n", scaled(data, 1000));
  // OUT-NEXT: 3000
  // ERR-NEXT: {{.*}}: selfcheck: in 'fill': value 0 of 'to' is 2{{[0-9]+}} in parallel ({{[0-9.]+}} s), and 3000 as it was ({{[0-9.]+}} s) (1000 of 1000 values differ)
  // SUMMARY: selfcheck: in 'fill': value 0 of 'to' is
  // TOLERANT: in 'least'
  fill(data, to, 1000);
  printf("%d\n", to[0]);
  // (The place differs, too, unless the last thread has made the last call.)
  // ERR-NEXT: {{.*}}: selfcheck: in 'least': 'p->least' is {{.*}}
  // OUT-NEXT: {{-?[0-9]+}}
  least(data, 1000, &p);
  printf("%d\n", p.least);
  // SUMMARY: {{:[0-9]+}}: selfcheck: in 'sum': 1 of 2 runs checked, 1 differ; {{[0-9.]+}} s in parallel, {{[0-9.]+}} s as it was
  // SUMMARY: selfcheck: in 'least'
  return 0;
}
