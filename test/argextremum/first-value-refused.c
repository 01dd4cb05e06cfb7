// It is not sure that the mark is set with the value, or what is looked at may
// not be there once there is a first value.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

// -1 may be found.
int may_be_the_mark(const int *a, long n) {
  int first = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++)
    if (a[i] < 100 && first == -1)
      first = a[i];
  return first;
}

// 'a' may end where the first one is.
int looks_no_further(const int *a, long n, long *many) {
  int found = 0, first = 0;
  long k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [speculative-read]{{$}}
  for (long i = 0; i < n; i++) {
    if (!found && a[i] == 7) {
      found = 1;
      first = a[i] * 2;
    }
    k++;
  }
  *many = k;
  return first;
}

// The value is set in more cases.
int sets_more(const int *a, long n) {
  int found = 0, first = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++)
    if (a[i] > 100) {
      if (!found || a[i] % 2)
        first = a[i] + first;
      found = 1;
    }
  return first;
}

// The mark is taken back.
int takes_back(const int *a, long n) {
  int found = 0, first = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++) {
    if (a[i] > 100 && !found) {
      found = 1;
      first = a[i];
    }
    if (a[i] == 0)
      found = 0;
  }
  return first;
}

// What is found depends on what has been found.
int depends(const int *a, long n) {
  int first = -1;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++)
    if (a[i] > first && first < 5)
      first = (a[i] & 3) + first;
  return first;
}

// The first one is looked at.
long counts_behind(const int *a, long n) {
  int found = 0, first = 0;
  long behind = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}}
  for (long i = 0; i < n; i++) {
    if (a[i] > 100 && !found) {
      found = 1;
      first = a[i];
    }
    behind += a[i] > first;
  }
  return behind;
}
