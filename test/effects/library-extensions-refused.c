// Programs may have functions of these names for something else: nothing is known of
// them where no header of the system declares them. What C has is reserved, but for
// where there is perhaps no library.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks
// RUN: %parfold --guard=none %s -- -ffreestanding -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,FREE --implicit-check-not=remark: --implicit-check-not=also: %s
// RUN: %parfold --guard=none %s -- -DTWIN 2>&1 >/dev/null | FileCheck --check-prefixes=CHECK,TWIN --implicit-check-not=remark: --implicit-check-not=also: %s

int htons(const int *table, int at);
int rand_r(int *seed);
double sin(double) __asm__("my_sine");
int abs(int);
int random(int below);

long own_htons(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'htons', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += htons(a, 3);
  return s;
}

long own_rand_r(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'rand_r', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++) {
    int seed = a[i];
    s += rand_r(&seed);
  }
  return s;
}

long own_sine(const double *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'sin', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += sin(a[i]) < 0.5;
  return s;
}

// To refuse what may be meant is never wrong.
long own_random(const int *a, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'random', which keeps hidden state [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += a[i] + random(6);
  return s;
}

#ifdef TWIN
long of_the_library(const int *a, long n) {
  long s = 0;
  // TWIN: :[[@LINE+2]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  // FREE: :[[@LINE+1]]:3: remark: loop not parallelized: the loop calls 'abs', whose effects are not known [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += abs(a[i]);
  return s;
}
#endif
