// Where a pointer cannot lead to an object, nothing is compared: the object is
// younger than the pointer, or nobody has its address.
//
// RUN: %parfold --guard=none %s -- 2>&1 >/dev/null | FileCheck --implicit-check-not=remark: --implicit-check-not="checked at run time" %s

void *malloc(__SIZE_TYPE__);
void show(const long *);
long *shown;

long local_variable(const int *place, long n) {
  long s = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    s += shown[place[i]];
  return s;
}

long local_array(const int *place, long n) {
  long sum[2] = {0, 0};
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    sum[1] += shown[place[i]];
  return sum[1];
}

// A parameter points to what was there before.
long known_elsewhere(const long *a, const int *place, long n) {
  long sum[2] = {0, 0};
  show(sum);
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    sum[1] += a[place[i]];
  return sum[1];
}

// A pointer of the function that is set once.
long other_local(const int *place, long n) {
  long sum[2] = {0, 0}, other[4] = {1, 2, 3, 4};
  const long *p = other;
  show(sum);
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    sum[1] += p[place[i]];
  return sum[1];
}

long *fresh(const int *place, long n) {
  long *sum = malloc(2 * sizeof *sum);
  sum[0] = sum[1] = 0;
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    sum[1] += shown[place[i]];
  return sum;
}

// Of one's own allocator it is known, too.
static long *make(long n) {
  long *p = malloc((__SIZE_TYPE__)n * sizeof *p);
  if (p)
    p[0] = p[1] = 0;
  return p;
}

long *from_a_function(const int *place, long n) {
  long *sum = make(2);
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    sum[1] += shown[place[i]];
  return sum;
}

long one[4], two[4];

void two_arrays(const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    one[1] += two[place[i]];
}

void string_literal(const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    one[2] += "0123456789"[place[i]];
}

// All calls of the function are seen, and each passes two different arrays.
static void add(long *sum, const long *a, const int *place, long n) {
  // CHECK: :[[@LINE+1]]:3: remark: loop parallelized: {{.*}} [sum]{{$}}
  for (long i = 0; i < n; i++)
    *sum += a[place[i]];
}

long call(const int *place, long n) {
  long sum = 0;
  add(&sum, one, place, n);
  add(&two[1], one, place, n);
  return sum;
}
