// What only programs write is not looked at closely: a nest of more than 64 loops,
// and a body with thousands of conditions, each under all of those before it. The
// nest within, of 64 loops, and a body with ten conditions are rewritten.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks > %t.c
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: grep -c '^ *#pragma omp' %t.c | grep -x 2

#define TEN(x) x x x x x x x x x x
#define TEST if (a[i] == s) continue;

long branches(const long *a, long s, long n) {
  long count = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop holds more than parfold looks at: its variables and conditions take more than 4000000 steps [too-large]{{$}}
  for (long i = 0; i < n; i++) {
    TEN(TEN(TEN(TEST TEST TEST TEST)))
    count++;
  }
  // CHECK-NEXT: :[[@LINE+1]]:3: remark: loop parallelized: 'count' is a count, reduction clause [count]{{$}}
  for (long i = 0; i < n; i++) {
    TEN(TEST)
    count++;
  }
  return count;
}

int nest(void) {
  int count = 0;
  // CHECK-NEXT: :[[@LINE+1]]:3: remark: loop not parallelized: the loop holds more than parfold looks at: a nest of more than 64 loops [too-large]{{$}}
  for (int k = 0; k < 2; k++)
  // CHECK-NEXT: :[[@LINE+1]]:3: remark: loop parallelized: 'count' is a count, reduction clause [count]{{$}}
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
  for (int k = 0; k < 2; k++)
    count++;
  return count;
}
