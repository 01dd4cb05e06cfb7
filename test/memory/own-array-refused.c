// An array is not private if an iteration may read what another one has left
// there, or anybody else may. Every loop is nearly one of own-array.c.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | FileCheck --check-prefix=NONE %s
// RUN: FileCheck %s < %t.remarks
// NONE-NOT: {{private\((window|row|v|digit|tail)\)}}

double first_is_old(const double *m, long rows) {
  double s = 0, row[64] = {0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]
  for (long i = 0; i < rows; i++) {
    for (int j = 1; j < 64; j++)
      row[j] = m[i * 64 + j] / 8;
    for (int j = 0; j < 64; j++)
      s += row[j];
  }
  return s;
}

double as_many_as_there_are(const double *m, const int *length, long rows) {
  double s = 0, row[64] = {0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]
  for (long i = 0; i < rows; i++) {
    for (int j = 0; j < length[i]; j++)
      row[j] = m[i * 64 + j] / 8;
    for (int j = 0; j < 64; j++)
      s += row[j];
  }
  return s;
}

double every_other(const double *m, long rows) {
  double s = 0, row[64] = {0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]
  for (long i = 0; i < rows; i++) {
    for (int j = 0; j < 64; j += 2)
      row[j] = m[i * 64 + j] / 8;
    for (int j = 0; j < 64; j++)
      s += row[j];
  }
  return s;
}

double left_early(const double *m, long rows) {
  double s = 0, row[64] = {0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]
  for (long i = 0; i < rows; i++) {
    for (int j = 0; j < 64; j++) {
      if (m[i * 64 + j] > 100)
        break;
      row[j] = m[i * 64 + j] / 8;
    }
    for (int j = 0; j < 64; j++)
      s += row[j];
  }
  return s;
}

double some_left_out(const double *m, long rows) {
  double s = 0, row[64] = {0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]
  for (long i = 0; i < rows; i++) {
    for (int j = 0; j < 64; j++) {
      if (m[i * 64 + j] > 100)
        continue;
      row[j] = m[i * 64 + j] / 8;
    }
    for (int j = 0; j < 64; j++)
      s += row[j];
  }
  return s;
}

double the_test_fails_before(const double *m, long rows, int n) {
  double s = 0, row[64] = {0};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]
  for (long i = 0; i < rows; i++) {
    for (int j = 0; j % 8 != n; j++)
      row[j] = m[i * 64 + j] / 8;
    for (int j = 0; j < 64; j++)
      s += row[j];
  }
  return s;
}

int afterwards(const int *a, long n) {
  int v[3] = {0}, s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++) {
    v[i % 3] = a[i];
    s += v[i % 3];
  }
  return s + v[n % 3];
}

int before_it_is_written(const int *a, long n) {
  int v[3] = {0}, s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++) {
    s += v[i % 3];
    v[0] = a[i];
  }
  return s;
}

int only_sometimes(const int *a, long n) {
  int v[3] = {0}, s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++) {
    if (a[i] > 3)
      v[0] = a[i];
    s += v[a[i] & 1];
  }
  return s;
}

int *keeper;

int address_is_kept(const int *a, long n) {
  int v[3] = {0}, s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++) {
    keeper = v;
    v[i % 3] = a[i];
    s += v[i % 3];
  }
  return s;
}

int by_another_name(const int *a, long n) {
  int v[3] = {0}, s = 0;
  int *name = v;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++) {
    v[0] = a[i];
    s += v[0];
    name[1] += s;
  }
  return s;
}

int in_all_calls(const int *a, long n) {
  static int v[3];
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++) {
    v[i % 3] = a[i];
    s += v[i % 3];
  }
  return s;
}

void fill(int *v, int x);

int filled_by_nobody_knows(const int *a, long n) {
  int v[3], s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-call]
  for (long i = 0; i < n; i++) {
    fill(v, a[i]);
    s += v[0];
  }
  return s;
}

// A thread's stack is not that large.
double too_large(const double *m, long rows) {
  double s = 0;
  double row[20000];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]
  for (long i = 0; i < rows; i++) {
    for (int j = 0; j < 20000; j++)
      row[j] = m[i * 20000 + j] / 8;
    for (int j = 0; j < 20000; j++)
      s += row[j] * row[19999 - j];
  }
  return s;
}
