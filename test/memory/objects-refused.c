// The pointer may lead to the object: its address is where the pointer may have
// been taken from.
//
// RUN: %parfold --guard=none --print=source %s -- 2> %t.remarks | diff %s -
// RUN: FileCheck --implicit-check-not=remark: --implicit-check-not=also: %s < %t.remarks

void *malloc(__SIZE_TYPE__);
void show(const long *);
long *shown;

long known_elsewhere(const int *place, long n) {
  long sum[2] = {0, 0};
  show(sum);
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    sum[1] += shown[place[i]];
  return sum[1];
}

long stored_in_a_structure(const int *place, long n) {
  long sum[2] = {0, 0};
  struct {
    long *p;
  } all = {sum};
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    sum[1] += all.p[place[i]];
  return sum[1];
}

// Set twice: it may be the one or the other.
long one_of_two(const int *place, long n, long *other) {
  long sum[2] = {0, 0};
  const long *p = other;
  if (n > 9)
    p = sum;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    sum[1] += p[place[i]];
  return sum[1];
}

long *fresh_and_shown(const int *place, long n) {
  long *sum = malloc(2 * sizeof *sum);
  shown = sum;
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    sum[1] += shown[place[i]];
  return sum;
}

static long *make(void) {
  long *p = malloc(2 * sizeof *p);
  shown = p;
  return p;
}

long *kept_by_the_function(const int *place, long n) {
  long *sum = make();
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    sum[1] += shown[place[i]];
  return sum;
}

long one[4];

void array_of_the_caller(const long *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    one[1] += a[place[i]];
}

// One of the calls passes one array twice.
static void add(long *sum, const long *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}

long call(const int *place, long n) {
  long sum = 0;
  add(&sum, one, place, n);
  add(&one[1], one, place, n);
  return sum;
}

// Calls through a pointer may pass anything.
static void add_too(long *sum, const long *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop not parallelized: {{.*}} [may-alias]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}

void (*hook)(long *, const long *, const int *, long) = add_too;

long call_too(const int *place, long n) {
  long sum = 0;
  add_too(&sum, one, place, n);
  return sum;
}
