// The column is that of the best in the last row that has a better one, the row
// any that has been looked at.
//
// RUN: %parfold --min-trips=100 --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

int greatest(long n, int a[n][8], long *row, long *column) {
  int most = -1;
  long r = 0, c = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [too-few-iterations]{{$}}
    for (long j = 0; j < 8; j++)
      if (a[i][j] > most) {
        most = a[i][j];
        c = j;
      }
    if (most > 10)
      r = i;
  }
  *row = r;
  *column = c;
  return most;
}

/// A row that cannot have a better one is left out, by the best so far.
int pruned(long n, int a[n][8], const int *bound, long *row) {
  int most = -1;
  long r = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    if (bound[i] <= most)
      continue;
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [too-few-iterations]{{$}}
    for (long j = 0; j < 8; j++)
      if (a[i][j] > most) {
        most = a[i][j];
        r = i;
      }
  }
  *row = r;
  return most;
}

/// A row is left as soon as it has a better one.
int left(long n, int a[n][8]) {
  int most = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    // CHECK: :[[@LINE+1]]:5: remark: loop not parallelized: {{.*}} [early-exit]{{$}}
    for (long j = 0; j < 8; j++)
      if (a[i][j] > most + (int)i) {
        most += a[i][j] / 2;
        if (most > 7)
          break;
      }
  return most;
}
