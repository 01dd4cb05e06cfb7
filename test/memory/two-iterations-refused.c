// A remark on a carried dependence has an example: the first two iterations
// that meet, with small numbers for what the loop does not change. What is not
// known for sure is said to be possible; what a call touches has no example.
//
// RUN: %parfold --kinds=+doall --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: grep -v 'note: here' %t.remarks | FileCheck --implicit-check-not=remark: --implicit-check-not=note: %s

struct point {
  int x, y[4];
};

void shift(double *a, long n, long k) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} in another iteration [carried-dependence]
  // CHECK-NEXT: :[[@LINE+2]]:16: note: with k = 1, iteration i = 0 writes 'a[1]', which iteration i = 1 reads{{$}}
  for (long i = 0; i < n; i++)
    a[i + k] = a[i];
}

void mirror(double *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} in another iteration [carried-dependence]
  // CHECK-NEXT: :[[@LINE+2]]:12: note: with n = 2, iteration i = 0 writes 'a[0]', which iteration i = 1 reads{{$}}
  for (long i = 0; i < n; i++)
    a[i] = a[n - 1 - i];
}

void from(double *a, long lo, long hi) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} 1 iteration later [carried-dependence]
  // CHECK-NEXT: :[[@LINE+2]]:16: note: with lo = 0, iteration i = 0 writes 'a[0]', which iteration i = 1 reads{{$}}
  for (long i = lo; i < hi; i++)
    a[i] = 2 * a[i - 1];
}

void down(double *a, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} 1 iteration earlier [carried-dependence]
  // CHECK-NEXT: :[[@LINE+2]]:12: note: with n = 2, iteration i = 2 reads 'a[1]', which iteration i = 1 writes{{$}}
  for (long i = n; i > 0; i--)
    a[i] = a[i - 1];
}

void by_steps_down(int *a, int n, int s) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} in a later iteration [carried-dependence]
  // CHECK-NEXT: :[[@LINE+2]]:16: note: iteration i = 2 may write 'a[1]', which iteration i = 1 may read{{$}}
  for (int i = n; i > 0; i -= s)
    a[i - 1] = a[i];
}

void while_it_counts(int *a, int n) {
  int i = 0;
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} 2 iterations later [carried-dependence]
  // CHECK-NEXT: :[[@LINE+2]]:16: note: iteration i = 0 writes 'a[2]', which iteration i = 2 reads{{$}}
  while (i < n) {
    a[i + 2] = a[i]; i++;
  }
}

void on_a_condition(int *a, int n, int m) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} 1 iteration later [carried-dependence]
  // CHECK-NEXT: :[[@LINE+3]]:14: note: with m = -1, iteration i = 0 writes 'a[0]', which iteration i = 1 reads{{$}}
  for (int i = 0; i < n; i++)
    if (i > m)
      a[i] = a[i - 1];
}

void on_data(int *a, const char *restrict c, int n) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} 1 iteration later [carried-dependence]
  // CHECK-NEXT: :[[@LINE+3]]:14: note: iteration i = 0 may write 'a[0]', which iteration i = 1 may read{{$}}
  for (int i = 0; i < n; i++)
    if (c[i])
      a[i] = a[i - 1];
}

void in_structures(struct point *p, int n) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} 1 iteration later [carried-dependence]
  // CHECK-NEXT: :[[@LINE+2]]:21: note: iteration i = 0 writes 'p[1].y[2]', which iteration i = 1 reads{{$}}
  for (int i = 0; i < n; i++)
    p[i + 1].y[2] = p[i].y[2] + 1;
}

void in_one_structure(struct point *p) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} 1 iteration later [carried-dependence]
  // CHECK-NEXT: :[[@LINE+2]]:15: note: iteration i = 1 writes 'p->y[1]', which iteration i = 2 reads{{$}}
  for (int i = 1; i < 4; i++)
    p->y[i] = p->y[i - 1];
}

void in_rows(int n) {
  static int t[100][100];
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} 1 iteration later [carried-dependence]
  // CHECK-NEXT: :[[@LINE+3]]:17: note: iteration i = 1 writes 't[1][0]', which iteration i = 2 reads{{$}}
  for (int i = 1; i < n; i++)
    for (int j = 0; j < 100; j++) // NOPARFOLD
      t[i][j] = t[i - 1][j] + 1;
  // CHECK: remark: {{.*}} [suppressed]
}

// The pointer is another one each time, and has no number.
void by_pointer(int *p, int *end) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} 1 iteration later [carried-dependence]
  // CHECK-NEXT: :[[@LINE+2]]:10: note: the 1st iteration writes '*p', which the 2nd iteration reads as 'p[-1]'{{$}}
  for (; p < end; p++)
    *p = p[-1];
}

void as_bytes(int *a, int n) {
  // CHECK: :[[@LINE+2]]:3: remark: {{.*}} 1 iteration later [carried-dependence]
  // CHECK-NEXT: :[[@LINE+2]]:26: note: iteration i = 0 writes '((char *)a)[i + 1]', which iteration i = 1 reads as '((char *)a)[i]'{{$}}
  for (int i = 0; i < n; i++)
    ((char *)a)[i + 1] = ((char *)a)[i];
}

void by_call(char *a, int n) {
  // CHECK: :[[@LINE+1]]:3: remark: {{.*}} in another iteration [carried-dependence]
  for (int i = 0; i < n; i++)
    __builtin_memset(a + i, i, 6);
}
