// What is stored in a bit-field is cut off, and the next comparison is with what
// is left. (Sums come to the same, modulo 2^N.)
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

struct flags {
  int low : 5;
  unsigned high : 3;
};

void greatest(struct flags *f, const int *a, long n) {
  struct flags all = *f;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'all.low' depends on its value in earlier iterations in a way that is no known fold [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    all.low = all.low > a[i] ? all.low : a[i];
  *f = all;
}

void greatest_by_if(struct flags *f, const int *a, long n) {
  struct flags all = *f;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'all.low' depends on its value in earlier iterations in a way that is no known fold [not-a-fold]{{$}}
  for (long i = 0; i < n; i++)
    if (a[i] > all.low)
      all.low = a[i];
  *f = all;
}

// A sum that is cut off in a bit-field of something else.
int through_another(const int *a, long n) {
  int s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 's' depends on its value in earlier iterations in a way that is no known fold [not-a-fold]{{$}}
  for (long i = 0; i < n; i++) {
    struct flags cut;
    cut.low = s;
    s = cut.low + a[i];
  }
  return s;
}
