// Every iteration stores through a pointer of its own, and nothing says that
// these are different.
//
// RUN: %parfold --kinds=+doall --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --kinds=+doall --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

long table_of_rows(double *const *row, const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop stores to '*row[i]' through a pointer that may be the same in two iterations [unknown-target]{{$}}
  for (long i = 0; i < n; i++) {
    s += a[i];
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    *row[i] = 0;
  }
  return s;
}

struct node {
  double value;
  struct node *next;
};

void pointers_in_structures(struct node *all, long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop stores to 'all[i].next->value' through a pointer that may be the same in two iterations [unknown-target]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    all[i].next->value = 1;
}

double *place_of(long) __attribute__((const));

void pointers_from_a_call(long n) {
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: the loop stores to '*place_of(i)' through a pointer that may be the same in two iterations [unknown-target]{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: here{{$}}
  for (long i = 0; i < n; i++)
    *place_of(i) = 1;
}

void one_of_two(double *p, double *q, long n, long k) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop stores to '*to' through a pointer that may be the same in two iterations [unknown-target]{{$}}
  for (long i = 0; i < n; i++) {
    double *to = p;
    if (i < k)
      to = q;
    // CHECK-NEXT: :[[@LINE+1]]:5: note: here{{$}}
    *to = 1;
  }
}

#ifdef TWIN
void one_array_for_all_rows(double *a, long n, long width) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 0; i < n; i++)
    for (long j = 0; j < width; j++)
      a[i * width + j] = 0;
}

void rows_of_an_array(double (*row)[10], long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 0; i < n; i++)
    *row[i] = 0;
}

void one_row(double *const *row, long k, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 0; i < n; i++)
    row[k][i] = 0;
}

// Two iterations may well read the same.
double read_only(double *const *row, long n) {
  double s = 0;
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += *row[i];
  return s;
}
#endif
