// Two iterations may store to one element: the position does not move, moves by
// less than what is stored, moves back, or comes round.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

long not_moved(int *restrict out, const int *restrict a, long n) {
  long k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++) {
    out[k] = a[i];
    if (a[i] & 1)
      k++;
  }
  return k;
}

long too_little(int *restrict out, const int *restrict a, long n) {
  long k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] & 1) {
      out[k] = a[i];
      out[k + 1] = -a[i];
      k += 1;
    }
  return k;
}

long back(int *restrict out, const int *restrict a, long n) {
  long k = 10;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] & 1)
      out[k--] = a[i];
    else
      k += 2;
  return k;
}

unsigned char round(int *restrict out, const int *restrict a, long n) {
  unsigned char k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] & 1)
      out[k++] = a[i];
  return k;
}

long into_itself(int *a, long n) {
  long k = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [accumulator-read]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] & 1)
      a[k++] = a[i];
  return k;
}
