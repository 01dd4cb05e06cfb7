// All of what an argument points to may be read or written, in every iteration; of
// a name that says nothing here, it is not known where it leads.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: --implicit-check-not=warning: %s < %t.remarks

// CHECK: warning: {{.*}}annotation-memory-refused.c:[[@LINE+2]]: this annotation has no effect: 'to' is no pointer
struct span { double *first; long size; };
// parfold: writes(to)
double fill(struct span to);
// CHECK: warning: {{.*}}:[[@LINE+1]]: this annotation has no effect: there is no 'arg2', the first argument is 'arg0'
// parfold: writes(arg2)
double fill_third(double *a, double *b);
// parfold: reads(a) writes(to)
void change(double *to, const double *a);
// parfold: reads(scale)
double scaled(double x);
// parfold: reads(a)
double sum_of(const double *a, long n);
// parfold: reads(elsewhere)
double hidden(double x);
// parfold: writes(elsewhere)
double hiding(double x);
// parfold: writes(calls)
double counted(double x);
// parfold: reads(own)
double of_a_thread(double x);
// parfold: reads(port)
double of_a_port(double x);
// Which is 'a'?
// parfold: reads(a) writes(b)
void turned(double *b, const double *a);
void turned(double *a, const double *b);

double scale;
double total;
int calls;
_Thread_local double own;
volatile double port;

double of_a_structure(double *a, long n) {
  struct span whole = {a, n};
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += fill(whole);
  return s;
}

double with_a_wrong_number(double *restrict a, double *restrict b, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [unknown-call]{{$}}
  for (long i = 0; i < n; i++)
    s += fill_third(a, b);
  return s;
}

double one_place(double *restrict to, const double *restrict a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    change(to, a + i);
    // CHECK: also: {{.*}} [carried-dependence]{{$}}
    s += to[0];
  }
  return s;
}

// 'change' may write more than to[i].
double next_places(double *restrict to, const double *restrict a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [carried-dependence]{{$}}
  for (long i = 0; i < n; i++) {
    change(to + i, a + i);
    s += a[i];
  }
  return s;
}

void its_variable(const double *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: 'scale' is used inside of 'scaled', which {{.*}} [hidden-update]{{$}}
  for (long i = 0; i < n; i++)
    scale += scaled(a[i]);
}

// It may read more than a[i * n].
void its_array(const double *a, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    total += sum_of(a + i * n, n);
}

void names_of_other_files(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    total += hidden(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'hiding', which writes memory that its arguments do not show [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += hiding(a[i]);
  total = s;
}

double hidden_state(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'counted', which writes 'calls' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += counted(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'of_a_thread', which uses the thread-local 'own' [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += of_a_thread(a[i]);
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} 'of_a_port', which uses 'port', which is volatile or _Atomic [impure-call]{{$}}
  for (long i = 0; i < n; i++)
    s += of_a_port(a[i]);
  return s;
}

double ambiguous(const double *a, long n) {
  double s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [impure-call]{{$}}
  for (long i = 0; i < n; i++) {
    double x[2], y[2] = {a[i], a[i]};
    turned(x, y);
    s += y[0];
  }
  return s;
}
