// Headers of which the values are not what they seem to be: what is counted
// ahead would be other iterations, or none.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: %s < %t.remarks

// It starts at 4294967295, and at -56.
long starts(const int *a, int n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'i' may wrap {{.*}} [counter-may-wrap]{{$}}
  for (unsigned i = -1; i < n; i++)
    s += a[i];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'i' may wrap {{.*}} [counter-may-wrap]{{$}}
  for (signed char i = 200; i < n; i++)
    s += a[i];
  return s;
}

// -5 is more than any unsigned n but the last ones.
long compared_as_unsigned(const int *a, unsigned n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'i' may wrap {{.*}} [counter-may-wrap]{{$}}
  for (int i = -5; i < n; i++)
    s += a[i];
  return s;
}

// No unsigned char is -1, nor an unsigned one, so both are endless.
long never_there(const int *a) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'i' may wrap {{.*}} [counter-may-wrap]{{$}}
  for (unsigned char i = 5; i > -1; i--)
    s += a[i];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'i' may wrap {{.*}} [counter-may-wrap]{{$}}
  for (unsigned i = 5; i != -1L; i++)
    s += a[i & 7];
  return s;
}
