// The word in a comment keeps the loops of its line, of the next one, or of all
// lines up to an end, and with a list only those with a fold of these kinds.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: --implicit-check-not=warning: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: --implicit-check-not=warning: %s

long on_its_line(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a comment says that the loop is to stay as it is [suppressed]{{$}}
  for (long i = 0; i < n; i++) // NOPARFOLD: n is small
    s += a[i];
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a comment says that the loop is to stay as it is [suppressed]{{$}}
  for (long i = 0; i < n; i++ /* NOPARFOLD */)
    s += a[i];
  return s;
}

long in_front_of_it(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+4]]:3: remark: loop not parallelized: a comment says that the loop is to stay as it is [suppressed]{{$}}
  // CHECK-NEXT: :[[@LINE+1]]:6: note: here
  /* NOPARFOLDNEXTLINE
     which is behind the comment */
  for (long i = 0; i < n; i++)
    s += a[i];
  return s;
}

long a_kind(const int *a, long n, long *k) {
  long m = a[0], at = 0;
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: a comment says that the loop is to stay as it is [suppressed]{{$}}
  // NOPARFOLDNEXTLINE(sum,arg*)
  for (long i = 1; i < n; i++)
    if (a[i] > m) {
      m = a[i];
      at = i;
    }
  *k = at;
  return m;
}

// NOPARFOLDBEGIN
long between(const int *a, const int *b, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: a comment says that the loop is to stay as it is [suppressed]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] * b[i];
  // NOPARFOLDBEGIN(sum)
  // CHECK: :[[@LINE+2]]:3: remark: loop not parallelized: a comment says that the loop is to stay as it is [suppressed]{{$}}
  // CHECK: note: also: a comment says
  for (long i = 0; i < n; i++)
    s += a[i];
  // NOPARFOLDEND
  return s;
}
// NOPARFOLDEND

#ifdef TWIN
long behind(const int *a, long n) {
  long p = 1;
  const char *t = "NOPARFOLD"; // what is in a string, and XNOPARFOLD, is none
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [product]{{$}}
  for (long i = 0; i < n; i++)
    p *= a[i] + (*t == 0);
  return p;
}

long other_kind(const int *a, long n) {
  long s = 0, p = 1;
  // NOPARFOLDNEXTLINE(product)
  for (long i = 0; i < n; i++)
    p *= a[i];
  // TWIN: :[[@LINE-2]]:3: remark: loop not parallelized: a comment says
  // TWIN: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i];
  return s + p;
}
#endif
