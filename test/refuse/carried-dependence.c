// One iteration stores where another one reads or stores. Which of them comes
// first is the loop's order, and threads do not keep it.
//
// RUN: %parfold --kinds=+doall --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --kinds=+doall --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

void running_total(double *a, long n) {
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: 'a[i]' may be the same element as 'a[i - 1]' 1 iteration later [carried-dependence]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:5: note: here{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:13: note: iteration i = 1 writes 'a[1]', which iteration i = 2 reads{{$}}
  for (long i = 1; i < n; i++)
    a[i] += a[i - 1];
}

void moved_down(double *a, long n) {
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: 'a[i]' may be the same element as 'a[i + 1]' 1 iteration earlier [carried-dependence]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:5: note: here{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:12: note: iteration i = 0 reads 'a[1]', which iteration i = 1 writes{{$}}
  for (long i = 0; i < n; i++)
    a[i] = a[i + 1];
}

void echo(double *a, long n) {
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: 'a[i + 4]' may be the same element as 'a[i]' 4 iterations later [carried-dependence]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:5: note: here{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:22: note: iteration i = 0 writes 'a[4]', which iteration i = 4 reads{{$}}
  for (long i = 0; i < n; i++)
    a[i + 4] = 0.5 * a[i];
}

// The first iteration changes what the others read.
void scaled_by_the_first(double *a, long n) {
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: 'a[i]' may be the same element as 'a[0]' in a later iteration [carried-dependence]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:5: note: here{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:13: note: iteration i = 0 writes 'a[0]', which iteration i = 1 reads{{$}}
  for (long i = 0; i < n; i++)
    a[i] /= a[0];
}

void mix(long *restrict count, const unsigned char *key, long n) {
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: 'count[key[i]]' may be the same element as 'count[key[i]]' in another iteration [carried-dependence]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:5: note: here{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:25: note: iteration i = 0 may write 'count[0]', which iteration i = 1 may read{{$}}
  for (long i = 0; i < n; i++)
    count[key[i]] = 2 * count[key[i]] + 1;
}

// Two iterations share an element, and the later one must win.
void every_second(int *a, long n) {
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: 'a[i / 2]' may be the same element as 'a[i / 2]' in another iteration [carried-dependence]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:5: note: here{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: iteration i = 0 writes 'a[0]', which iteration i = 1 writes again{{$}}
  for (int i = 0; i < n; i++)
    a[i / 2] = i;
}

// The distance may be 0.
void every_row(double *a, long n, long width) {
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: 'a[i * width]' may be the same element as 'a[i * width]' in another iteration [carried-dependence]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:5: note: here{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: iteration i = 0 may write 'a[0]', which iteration i = 1 may write again{{$}}
  for (long i = 0; i < n; i++)
    a[i * width] = (double)i;
}

// 32 bits wrap around: 4 * 2^30 is 0 again.
void wrapping_subscript(double *a, unsigned n) {
  // CHECK: :[[@LINE+3]]:3: remark: loop not parallelized: 'a[4 * i]' may be the same element as 'a[4 * i]' in another iteration [carried-dependence]{{$}}
  // CHECK-NEXT: :[[@LINE+3]]:5: note: here{{$}}
  // CHECK-NEXT: :[[@LINE+2]]:5: note: iteration i = 0 writes 'a[0]', which iteration i = 1073741824 writes again{{$}}
  for (unsigned i = 0; i < n; i++)
    a[4 * i] = i;
}

#ifdef TWIN
// An iteration may read what it writes itself.
void doubled(double *a, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 1; i < n; i++)
    a[i] += a[i];
}

void echo_from_the_other_half(double *a, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 0; i < n; i++)
    a[i + n] = 0.5 * a[i];
}

void scaled_by_the_first_of_all(double *a, long n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 1; i < n; i++)
    a[i] /= a[0];
}

void every_column_of_every_row(double *a, long n, long width) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (long i = 0; i < n; i++)
    for (long j = 0; j < width; j++)
      a[i * width + j] = (double)i;
}

// Signed numbers do not wrap around.
void signed_subscript(double *a, int n) {
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: its iterations are independent [doall]{{$}}
  for (int i = 0; i < n; i++)
    a[4 * i] = i;
}
#endif
